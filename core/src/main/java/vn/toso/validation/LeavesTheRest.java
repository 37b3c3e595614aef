package vn.toso.validation;

import jakarta.validation.Payload;

/**
 * Said of a constraint, as its payload: a value that breaks it is left out, and the rest of its row is used (phần còn lại
 * vẫn được dùng). For what is good to know and not needed, such as a phone number; where a value is required it says
 * nothing.
 */
public interface LeavesTheRest extends Payload {}
