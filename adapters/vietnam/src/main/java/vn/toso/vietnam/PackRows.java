package vn.toso.vietnam;

import java.util.List;
import vn.toso.unit.AdminUnit;
import vn.toso.unit.Succession;

/**
 * What the compact resource holds. The lists are handed to the register and then forgotten, so they are not copied.
 *
 * @param states all states of all units, by id and then by day
 * @param successions all successions, by day, predecessor and successor
 */
record PackRows(List<AdminUnit> states, List<Succession> successions) {}
