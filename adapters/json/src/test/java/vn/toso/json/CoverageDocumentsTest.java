package vn.toso.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.junit.jupiter.api.Test;

class CoverageDocumentsTest {
    private static final String COUNTS =
            "{'done':7,'eligible':10,'unknown':1,'excluded':{'abroad':'9007199254740992','moved':2}}";
    private static final String POOL = "'pools':[{'candidates':['00004@2025-07-01','00005@2025-07-01'],'counts':"
            + COUNTS + "}],'completeness':{'reporting':";

    private static String written() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageDocuments.write(Answers.restated(), out);
        return out.toString(UTF_8).replace('"', '\'');
    }

    @Test
    void an_answer_begins_with_its_definition_and_its_question() {
        assertThat(written())
                .startsWith("{'format':'toso.coverage','version':1,"
                        + "'definition':{'id':'test.people','vi':'thử','en':'test','about':'day','measure':'share','reportingLevel':'commune','parameters':{'least':'1'},'reads':[]},"
                        + "'query':{'asOf':'2025-06-30','days':{'from':'2025-06-01','until':'2025-07-01'},'boundaries':'2025-12-31','level':'commune','scope':'01@2020-01-01',"
                        + "'assumed':[{'from':'00003@2020-01-01','to':'00004@2025-07-01','share':'0.25'},{'from':'00003@2020-01-01','to':'00005@2025-07-01','share':'0.75'}]},"
                        + "'knownAt':0,'total':{")
                .endsWith("]}\n");
    }

    /** Of the 10 of the pool 7 are done and 1 nobody knows of: between 0 of 3 (those not done come) and 8 of 8. */
    @Test
    void a_row_keeps_what_is_settled_apart_from_its_pools_and_bounds_as_whole_numbers() {
        assertThat(written())
                .contains(
                        "{'unit':'00004@2025-07-01','name':'Xã Thử','settled':{'done':0,'eligible':0,'unknown':0,'excluded':{}},"
                                + POOL)
                .contains(
                        "'bounds':{'lower':0,'lowerOf':3,'upper':8,'upperOf':8},'estimate':{'done':'1.75','eligible':'2.50'}}");
    }

    /** Both candidates are in the province, so there it is settled. */
    @Test
    void the_total_is_settled_where_both_candidates_are() {
        assertThat(written())
                .contains("'total':{'unit':'01@2020-01-01','name':'Tỉnh Thử','settled':" + COUNTS
                        + ",'pools':[],'completeness':{'reporting':")
                .contains("'bounds':{'lower':7,'lowerOf':10,'upper':8,'upperOf':10}");
    }

    @Test
    void explanations_are_there_only_if_asked_for() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CoverageDocuments.writeExplained(Answers.restated(), out);
        assertThat(out.toString(UTF_8)).contains("\"explanation\":{\"kind\":\"figure\",\"vi\":");
        assertThat(written()).doesNotContain("explanation");
    }
}
