/**
 * What people are to be able to do, and who can do what already: checklists, progress, who is stuck where (danh mục kỹ
 * năng, tiến độ).
 *
 * <p>Start with {@link vn.toso.skill.Progress} (on a day somebody was so far with an item, and how that is known),
 * {@link vn.toso.skill.ProgressLog}, which replays it for any day, and {@link vn.toso.skill.Checklist} (which items, with
 * which steps, in which version). {@link vn.toso.skill.Status} says what is behind every list a team works by.
 * {@link vn.toso.skill.SkillChecks} says what a person should look at.
 *
 * <p>The idea people get wrong: <em>unknown is not "not started"</em>. Who was never asked, who has not begun, and who is
 * blocked at a step for a reason are three groups; a figure keeps them apart, and missing is never 0.
 *
 * <p>The second one: an account or an app is no skill. Items are of four kinds ({@link vn.toso.skill.ItemKind}), of which
 * only skill and use say that somebody can do something.
 *
 * <p>Nothing is overwritten. Facts contradict each other, and all are kept: the latest day holds, then the stronger
 * evidence, then the later record. A status may go back, and what was done may lapse. When a version of a checklist
 * replaces another, those who were under way stand where its mapping of steps says.
 *
 * <p>One machinery serves residents, households and businesses. Which checklist a province uses is data: the Vietnam pack
 * brings two to start from.
 */
@NullMarked
package vn.toso.skill;

import org.jspecify.annotations.NullMarked;
