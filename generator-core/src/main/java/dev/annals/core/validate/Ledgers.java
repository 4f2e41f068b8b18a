package dev.annals.core.validate;

import dev.annals.core.model.event.Event;
import dev.annals.core.model.inspection.Inspection;
import dev.annals.core.model.programme.Programme;
import dev.annals.core.source.SourceFile;
import dev.annals.core.source.SourceTree;
import dev.annals.core.validate.entity.event.EventReading;
import dev.annals.core.validate.entity.inspection.InspectionReading;
import dev.annals.core.validate.entity.ledger.Context;
import dev.annals.core.validate.entity.programme.ProgrammeReading;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The programmes, inspections and events of a repository, each by id.
 *
 * @param programmes the programmes
 * @param inspections the inspections
 * @param events the events
 */
record Ledgers(List<Programme> programmes, List<Inspection> inspections, List<Event> events) {

    static Ledgers read(SourceTree tree, Context context) {
        List<Programme> programmes = read(tree, "programmes", new ProgrammeReading(context)::file);
        List<Inspection> inspections = read(tree, "inspections", new InspectionReading(context)::file);
        List<Event> events = read(tree, "events", new EventReading(context)::file);
        return new Ledgers(
                sorted(programmes, Programme::id), sorted(inspections, Inspection::id), sorted(events, Event::id));
    }

    private static <T> List<T> read(SourceTree tree, String folder, Function<SourceFile, Optional<T>> reading) {
        return tree.in(folder).stream().map(reading).flatMap(Optional::stream).toList();
    }

    private static <T> List<T> sorted(List<T> entities, Function<T, String> id) {
        return entities.stream().sorted(Comparator.comparing(id)).toList();
    }
}
