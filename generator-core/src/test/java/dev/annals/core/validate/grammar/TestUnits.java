package dev.annals.core.validate.grammar;

import dev.annals.core.model.catalogue.Unit;
import dev.annals.core.model.catalogue.UnitCatalogue;
import dev.annals.core.model.catalogue.UnitKind;
import dev.annals.core.model.text.Text;
import dev.annals.core.setting.Language;
import java.util.List;
import java.util.Map;

/** Units for tests, among them those that begin like others or like scales. */
public final class TestUnits {

    /** The catalogue. */
    public static final UnitCatalogue CATALOGUE = UnitCatalogue.of(List.of(
            unit("个", "(number)", UnitKind.COUNT),
            unit("所", "school | schools", UnitKind.COUNT),
            unit("人", "person | people", UnitKind.COUNT, "people"),
            unit("人次", "person-time | person-times", UnitKind.COUNT),
            unit("名", "person | people", UnitKind.COUNT),
            unit("场", "session | sessions", UnitKind.COUNT),
            unit("场次", "session | sessions", UnitKind.COUNT),
            unit("项", "item | items", UnitKind.COUNT),
            unit("分", "point | points", UnitKind.INDEX),
            unit("克", "gram | grams", UnitKind.COUNT),
            unit("千克", "kilogram | kilograms", UnitKind.COUNT),
            unit("元", "yuan", UnitKind.MONEY, "yuan"),
            unit("平方米", "m²", UnitKind.AREA, "㎡"),
            unit("%", "%", UnitKind.RATIO, "％"),
            unit("‰", "‰", UnitKind.RATIO),
            unit("个百分点", "percentage point | percentage points", UnitKind.POINTS, "百分点", "percentage points", "pp")));

    private TestUnits() {}

    private static Unit unit(String id, String english, UnitKind kind, String... aliases) {
        return new Unit(id, new Text(Map.of(Language.CHINESE, id, Language.ENGLISH, english)), kind, List.of(aliases));
    }

    /** The unit with this id. */
    public static Unit of(String id) {
        return CATALOGUE.find(id).orElseThrow();
    }
}
