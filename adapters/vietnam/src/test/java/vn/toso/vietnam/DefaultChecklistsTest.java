package vn.toso.vietnam;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.toso.fact.Facts;
import vn.toso.people.SubjectKind;
import vn.toso.skill.Checklist;
import vn.toso.skill.ChecklistItem;
import vn.toso.skill.Checklists;
import vn.toso.skill.Eligibility;
import vn.toso.skill.ItemKind;
import vn.toso.skill.SkillKinds;
import vn.toso.skill.Step;
import vn.toso.unit.UnitRegister;

class DefaultChecklistsTest {
    private static Checklist get(String id) {
        return DefaultChecklists.find(id).orElseThrow();
    }

    private static ChecklistItem practical(String item) {
        return get("practical").find(item).orElseThrow();
    }

    @Test
    void the_core_five_are_skills_all_of_them_required() {
        assertThat(get("core-five").required())
                .extracting(ChecklistItem::id)
                .containsExactly(
                        "online-services", "online-shopping", "online-payment", "self-protection", "local-skill");
        assertThat(get("core-five").items())
                .allMatch(item -> item.kind() == ItemKind.SKILL && item.subject() == SubjectKind.RESIDENT);
    }

    @Test
    void the_practical_one_holds_identity_app_and_activation_apart() {
        assertThat(get("practical").items())
                .extracting(ChecklistItem::id)
                .containsExactly(
                        "vneid.level-2",
                        "vneid.app",
                        "vneid.active",
                        "vssid",
                        "portal",
                        "payment",
                        "health-book",
                        "signature",
                        "sim",
                        "etax",
                        "fraud",
                        "province.app",
                        "bills.automatic");
        assertThat(practical("vneid.active").prerequisites()).containsExactly("vneid.level-2", "vneid.app");
        assertThat(practical("vneid.active").steps())
                .extracting(Step::id)
                .containsExactly("activate", "otp", "password", "passcode", "questions", "papers");
    }

    @Test
    void payment_ends_with_a_first_payment_made() {
        ChecklistItem payment = practical("payment");
        assertThat(payment.kind()).isEqualTo(ItemKind.USE);
        assertThat(payment.steps().get(payment.steps().size() - 1).id()).isEqualTo("first-payment");
    }

    @Test
    void ages_are_those_that_were_found() {
        assertThat(practical("vneid.level-2").eligibility()).isEqualTo(new Eligibility(14, null, 6, null));
        assertThat(practical("payment").eligibility()).isEqualTo(Eligibility.fromAge(15));
        assertThat(practical("signature").eligibility()).isEqualTo(Eligibility.fromAge(18));
        assertThat(practical("portal").eligibility()).isEqualTo(Eligibility.fromAge(18));
    }

    @Test
    void businesses_and_households_have_items_of_their_own() {
        assertThat(practical("etax").subject()).isEqualTo(SubjectKind.BUSINESS);
        assertThat(practical("bills.automatic").subject()).isEqualTo(SubjectKind.HOUSEHOLD);
    }

    @Test
    void they_are_the_same_after_they_were_kept_as_facts() {
        Facts facts = Facts.on(UnitRegister.of(List.of(), List.of()).value())
                .with(
                        SkillKinds.CHECKLISTS,
                        DefaultChecklists.all().stream().map(Checklist::header).toList())
                .with(
                        SkillKinds.CHECKLIST_ITEMS,
                        DefaultChecklists.all().stream()
                                .flatMap(checklist -> checklist.entries().stream())
                                .toList());
        assertThat(Checklists.from(facts).findings()).isEmpty();
        for (Checklist checklist : DefaultChecklists.all()) {
            assertThat(Checklists.from(facts).value().find(checklist.id(), LocalDate.of(2026, 11, 1)))
                    .contains(checklist);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "item a skill required",
                "checklist a 1",
                "checklist a 1 ..\nvi A",
                "checklist a 1 ..\nvi A\nen A\nitem a trick required\nvi A\nen A",
                "checklist a 1 ..\nvi A\nen A\nitem a skill perhaps\nvi A\nen A",
                "checklist a 1 ..\nvi A\nen A\nitem a skill required\nvi A\nen A\nfrom young",
                "checklist a 1 ..\nvi A\nen A\nitem a skill required\nvi A\nen A\nholds 12M",
                "checklist a 1 ..\nvi A\nen A\nitem a skill required\nvi A\nen A\nsteps b",
                "checklist a 1 2025\nvi A\nen A"
            })
    void a_damaged_file_is_told(String text) {
        assertThatIllegalStateException().isThrownBy(() -> ChecklistText.parse(text.getBytes(StandardCharsets.UTF_8)));
    }
}
