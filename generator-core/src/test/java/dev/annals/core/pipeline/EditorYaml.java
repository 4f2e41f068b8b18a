package dev.annals.core.pipeline;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** YAML as an editor sees it before it asks a schema: plain scalars typed by the core schema of YAML 1.2. */
final class EditorYaml {

    private static final Pattern NOTHING = Pattern.compile("~|null|Null|NULL|");
    private static final Pattern TRUTH = Pattern.compile("true|True|TRUE|false|False|FALSE");
    private static final Pattern INTEGER = Pattern.compile("[-+]?[0-9]+");
    private static final Pattern FLOAT = Pattern.compile("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?");

    private EditorYaml() {}

    /** The document as JSON; an empty one is {@code null}. */
    static String json(String yaml) throws IOException {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
            Node root = new Yaml().compose(new StringReader(yaml));
            if (root == null) {
                json.writeNull();
            } else {
                write(root, json);
            }
        }
        return out.toString();
    }

    /** The front matter of a document, without the lines around it. */
    static String frontMatter(String markdown) {
        String[] parts = markdown.split("(?m)^---$", 3);
        return parts.length == 3 ? parts[1].stripLeading() : "";
    }

    private static void write(Node node, JsonGenerator json) throws IOException {
        if (node instanceof MappingNode mapping) {
            json.writeStartObject();
            for (NodeTuple entry : mapping.getValue()) {
                json.writeFieldName(((ScalarNode) entry.getKeyNode()).getValue());
                write(entry.getValueNode(), json);
            }
            json.writeEndObject();
        } else if (node instanceof SequenceNode sequence) {
            json.writeStartArray();
            for (Node item : sequence.getValue()) {
                write(item, json);
            }
            json.writeEndArray();
        } else {
            scalar((ScalarNode) node, json);
        }
    }

    private static void scalar(ScalarNode scalar, JsonGenerator json) throws IOException {
        String text = scalar.getValue();
        if (scalar.getScalarStyle() != ScalarStyle.PLAIN) {
            json.writeString(text);
        } else if (NOTHING.matcher(text).matches()) {
            json.writeNull();
        } else if (TRUTH.matcher(text).matches()) {
            json.writeBoolean(text.startsWith("t") || text.startsWith("T"));
        } else if (INTEGER.matcher(text).matches() || FLOAT.matcher(text).matches()) {
            json.writeNumber(new BigDecimal(text));
        } else {
            json.writeString(text);
        }
    }
}
