package dev.annals.core.view.undertaking;

import dev.annals.core.compute.Outcome;
import dev.annals.core.compute.Reading;
import dev.annals.core.compute.Status;
import dev.annals.core.model.catalogue.Indicator;
import dev.annals.core.model.organisation.Body;
import dev.annals.core.model.time.Period;
import dev.annals.core.view.edition.Edition;
import dev.annals.core.view.edition.FigureTables;
import dev.annals.core.view.edition.Frames;
import dev.annals.core.view.edition.Statuses;
import dev.annals.core.view.page.DeliveryView;
import dev.annals.core.view.page.ListView;
import dev.annals.core.view.part.Address;
import dev.annals.core.view.part.Crumb;
import dev.annals.core.view.part.Label;
import dev.annals.core.view.part.StatusCount;
import dev.annals.core.view.part.StatusView;
import dev.annals.core.view.register.draft.Cells;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes the pages of promise and delivery, one for each period in which a public body has a target. */
public final class DeliveryPages {

    private final Edition edition;
    private final Frames frames;
    private final Cells cells;
    private final FigureTables tables;
    private final Listing listing;
    private final List<Period> periods;

    /** For an edition. */
    public DeliveryPages(Edition edition, Frames frames) {
        this.edition = edition;
        this.frames = frames;
        this.cells = new Cells(edition);
        this.tables = new FigureTables(edition);
        this.listing = new Listing(cells, frames);
        this.periods = edition.promised();
    }

    /** The periods, newest first; none when there are none. */
    public Optional<ListView> list() {
        return listing.of(
                "delivery",
                Address.DELIVERY,
                periods.stream()
                        .sorted(Comparator.reverseOrder())
                        .map(period -> new ListView.Entry(
                                new Label(edition.name(period), Optional.empty()),
                                Address.delivery(period),
                                remark(period)))
                        .toList());
    }

    /** How many targets all public bodies have, and how many of them are met. */
    private String remark(Period period) {
        List<Status> all = edition.bodies().stream()
                .flatMap(body -> byStatus(body.id(), period).entrySet().stream())
                .flatMap(entry -> entry.getValue().stream().map(indicator -> entry.getKey()))
                .toList();
        long met = all.stream().filter(status -> status == Status.MET).count();
        return cells.message("delivery.remark", all.size(), met);
    }

    /** Every period's page, composed when it is asked for. */
    public Stream<DeliveryView> all() {
        return periods.stream().map(this::page);
    }

    private DeliveryView page(Period period) {
        Neighbours neighbours = Neighbours.of(period, periods, this::crumb);
        String address = Address.delivery(period);
        String title = cells.message("delivery.of", edition.name(period));
        Map<Status, List<Indicator>> own = byStatus(edition.body(), period);
        return new DeliveryView(
                frames.below(address, "delivery", title, List.of()),
                title,
                standing(own),
                counts(own).stream().map(count -> count.at(address)).toList(),
                groups(own, period),
                edition.bodies().stream()
                        .filter(body -> !body.id().equals(edition.body()))
                        .flatMap(body -> other(body, period).stream())
                        .toList(),
                neighbours.previous(),
                neighbours.next());
    }

    private Crumb crumb(Period period) {
        return new Crumb(new Label(edition.name(period), Optional.empty()), Address.delivery(period));
    }

    /** The public indicators with a target, by how it was met. */
    private Map<Status, List<Indicator>> byStatus(String body, Period period) {
        Map<Status, List<Indicator>> groups = new EnumMap<>(Status.class);
        for (Indicator indicator : edition.indicators()) {
            edition.measured()
                    .series(indicator.id(), body)
                    .flatMap(series -> series.at(period))
                    .flatMap(Reading::outcome)
                    .map(Outcome::status)
                    .ifPresent(status -> groups.computeIfAbsent(status, key -> new ArrayList<>())
                            .add(indicator));
        }
        return groups;
    }

    /** 青岛市教育局共15项目标：兑现12项、未兑现3项。 */
    private String standing(Map<Status, List<Indicator>> groups) {
        String name = edition.model()
                .body(edition.body())
                .map(Body::title)
                .orElseThrow()
                .or(edition.language());
        List<StatusCount> counts = counts(groups);
        if (counts.isEmpty()) {
            return cells.message("delivery.standing.none", name);
        }
        int all = counts.stream().mapToInt(StatusCount::count).sum();
        String parts = counts.stream()
                .map(count -> cells.message("delivery.count", count.status().word(), count.count()))
                .collect(Collectors.joining(cells.message("list.comma")));
        return cells.message("delivery.standing", all, name, parts);
    }

    private List<StatusCount> counts(Map<Status, List<Indicator>> groups) {
        return groups.entrySet().stream()
                .map(entry ->
                        new StatusCount(view(entry.getKey()), entry.getValue().size(), Optional.empty()))
                .toList();
    }

    private StatusView view(Status status) {
        return Statuses.view(status, edition.messages());
    }

    private List<DeliveryView.Group> groups(Map<Status, List<Indicator>> groups, Period period) {
        return Stream.of(Status.values())
                .filter(status -> groups.containsKey(status) || status == Status.UNREPORTED && !groups.isEmpty())
                .map(status -> new DeliveryView.Group(
                        view(status), tables.table(groups.getOrDefault(status, List.of()), period, edition.body())))
                .toList();
    }

    private Optional<DeliveryView.Other> other(Body body, Period period) {
        Map<Status, List<Indicator>> groups = byStatus(body.id(), period);
        List<Indicator> all = groups.values().stream().flatMap(List::stream).toList();
        return all.isEmpty()
                ? Optional.empty()
                : Optional.of(new DeliveryView.Other(
                        "body-" + body.id(),
                        cells.label(body.title()),
                        Address.body(body.id()),
                        counts(groups),
                        tables.table(all, period, body.id())));
    }
}
