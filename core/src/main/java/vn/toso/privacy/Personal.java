package vn.toso.privacy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that a component of a record holds personal data, and how the law protects them. Kept at run time, so that a host
 * can find what an export, a log or a screen must not hold by accident; opaque ids of the host's are not marked.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Personal {
    /** Returns how the law protects what the component holds; where it may be either, as sensitive. */
    Classification value();
}
