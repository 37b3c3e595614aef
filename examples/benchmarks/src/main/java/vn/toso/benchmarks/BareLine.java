package vn.toso.benchmarks;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of facts as somebody would bind it who needs no more than that: plain records that Jackson fills, in which
 * nothing is checked, normalised or refused.
 *
 * @param <D> what a day is: {@link LocalDate}, or the text as it stands
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(name = "team", value = BareLine.Teams.class),
    @JsonSubTypes.Type(name = "team.area", value = BareLine.Areas.class),
    @JsonSubTypes.Type(name = "person", value = BareLine.Persons.class),
    @JsonSubTypes.Type(name = "membership", value = BareLine.Memberships.class),
    @JsonSubTypes.Type(name = "organisation", value = BareLine.Organisations.class),
    @JsonSubTypes.Type(name = "coordination-group", value = BareLine.Groups.class),
    @JsonSubTypes.Type(name = "group-member", value = BareLine.GroupMembers.class),
    @JsonSubTypes.Type(name = "channel", value = BareLine.Channels.class),
    @JsonSubTypes.Type(name = "session", value = BareLine.Sessions.class)
})
@JsonInclude(JsonInclude.Include.NON_NULL)
@SuppressWarnings("unused") // the parameter says what the days of the contents are
interface BareLine<D> {
    JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .build();
    ObjectReader WITH_DAYS = MAPPER.readerFor(new TypeReference<BareLine<LocalDate>>() {});
    ObjectReader WITH_TEXTS = MAPPER.readerFor(new TypeReference<BareLine<String>>() {});
    ObjectWriter WRITER = MAPPER.writerFor(new TypeReference<BareLine<LocalDate>>() {});

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Days<D>(@Nullable D from, @Nullable D until) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Team<D>(
            String id,
            String tier,
            String title,
            @Nullable String decisionNumber,
            @Nullable D decisionDay,
            @Nullable String decisionIssuer,
            List<String> aliases,
            @Nullable D foundedOn) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Membership<D>(
            String person,
            String team,
            String role,
            @Nullable String affiliation,
            Days<D> serves) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record GroupMember<D>(
            String group, @Nullable String person, @Nullable String organisation, String role, Days<D> serves) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Channel<D>(
            String channel,
            String team,
            String kind,
            @Nullable Long households,
            D asOf) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Organisation(String id, String name, @Nullable String affiliation) {}

    record Area<D>(String team, String unit, Days<D> serves) {}

    record Person(String id, String name) {}

    record Group<D>(String id, String unit, String title, Days<D> valid) {}

    record Session<D>(String team, String status, D heldOn, List<String> topics, List<String> helpers) {}

    record Teams<D>(
            String key,
            int version,
            Team<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Areas<D>(
            String key,
            int version,
            Area<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Persons<D>(
            String key,
            int version,
            Person content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Memberships<D>(
            String key,
            int version,
            Membership<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Organisations<D>(
            String key,
            int version,
            Organisation content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Groups<D>(
            String key,
            int version,
            Group<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record GroupMembers<D>(
            String key,
            int version,
            GroupMember<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Channels<D>(
            String key,
            int version,
            Channel<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    record Sessions<D>(
            String key,
            int version,
            Session<D> content,
            String source,
            String recordedBy,
            @Nullable String legalBasis,
            long recorded)
            implements BareLine<D> {}

    /** Goes behind the line that names the format, and binds the others. */
    static <D> MappingIterator<BareLine<D>> read(ObjectReader reader, InputStream in) {
        try {
            while (in.read() != '\n') {
                // the header
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return reader.readValues(in);
    }
}
