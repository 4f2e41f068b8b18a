package dev.annals.core.validate.entity.setting;

import dev.annals.core.model.catalogue.Category;
import dev.annals.core.model.text.Text;
import dev.annals.core.source.Node;
import dev.annals.core.validate.schema.EntityKind;
import dev.annals.core.validate.schema.Fields;
import dev.annals.core.validate.schema.Key;
import dev.annals.core.validate.schema.Schema;
import dev.annals.core.validate.schema.Scope;
import dev.annals.core.validate.schema.Shape;
import dev.annals.core.validate.schema.Shapes;
import dev.annals.core.validate.schema.Type;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the categories. */
public final class CategoryReading {

    private static final Key<Text> TITLE = Key.required("title", Shapes.TEXT);
    private static final Key<Text> DESCRIPTION = Key.optional("description", Shapes.TEXT);
    private static final Key<String> PARENT = Key.optional("parent", Shapes.reference(EntityKind.CATEGORY));
    private static final Key<String> NUMBER = Key.optional("number", Shapes.WORDS);

    /** The keys of a category. */
    public static final Schema SCHEMA = Schema.of("category", TITLE, DESCRIPTION, PARENT, NUMBER);

    /** A mapping from ids to categories. */
    public static final Shape<List<Category>> CATEGORIES = Shapes.entries(
            EntityKind.CATEGORY,
            new Type.Either(Shapes.textType(), new Type.Structure(SCHEMA)),
            CategoryReading::category);

    private CategoryReading() {}

    /** The categories with each directly before its parts; those that are above themselves are told. */
    public static List<Category> inOrder(List<Category> categories, Scope scope) {
        new Ancestry<>(Category::id, Category::parent, Category::place).check(categories, scope);
        Set<String> ids = new HashSet<>();
        Map<String, List<Category>> parts = new HashMap<>();
        for (Category category : categories) {
            ids.add(category.id());
            category.parent()
                    .ifPresent(parent -> parts.computeIfAbsent(parent, id -> new ArrayList<>())
                            .add(category));
        }
        List<Category> ordered = new ArrayList<>(categories.size());
        for (Category category : categories) {
            if (category.parent().filter(ids::contains).isEmpty()) {
                take(category, parts, ordered);
            }
        }
        return ordered;
    }

    private static void take(Category category, Map<String, List<Category>> parts, List<Category> ordered) {
        ordered.add(category);
        for (Category part : parts.getOrDefault(category.id(), List.of())) {
            take(part, parts, ordered);
        }
    }

    private static Optional<Category> category(Node.Scalar id, Node value, Scope scope) {
        boolean good = Shapes.isId(id, scope);
        Optional<Category> category = ShortForm.isJustText(value)
                ? Shapes.TEXT.read(value, scope).map(title -> bare(id, title))
                : SCHEMA.open(value, scope).flatMap(fields -> category(id, fields));
        return category.filter(one -> good);
    }

    private static Category bare(Node.Scalar id, Text title) {
        return new Category(id.text(), title, Optional.empty(), Optional.empty(), Optional.empty(), id.place());
    }

    private static Optional<Category> category(Node.Scalar id, Fields fields) {
        Optional<Text> description = fields.get(DESCRIPTION);
        Optional<String> parent = fields.get(PARENT);
        Optional<String> number = fields.get(NUMBER);
        return fields.get(TITLE).map(title -> new Category(id.text(), title, description, parent, number, id.place()));
    }
}
