package dev.annals.core.data.schema;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;

/**
 * How scalars look to an editor. It types them as YAML 1.2 does before it checks them, so a year or a figure may be a
 * number there, and words such as {@code true} a boolean; Annals reads what is typed.
 */
enum ScalarKind {
    /** Words; not only spaces. */
    TEXT {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "string", "number", "boolean");
            json.writeStringField("pattern", FILLED);
        }
    },
    /** A figure with its unit and wording, or a bare number. */
    FIGURE {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "string", "number");
            json.writeStringField("pattern", FILLED);
        }
    },
    /** A number, which may have its unit. */
    NUMBER {
        @Override
        void write(JsonGenerator json) throws IOException {
            FIGURE.write(json);
        }
    },
    /** A change such as {@code +800}. */
    CHANGE {
        @Override
        void write(JsonGenerator json) throws IOException {
            FIGURE.write(json);
        }
    },
    /** The spelling of a unit. */
    UNIT {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", FILLED);
        }
    },
    /** A period that figures may be of. */
    REPORTED_PERIOD {
        @Override
        void write(JsonGenerator json) throws IOException {
            period(json, "^" + YEAR + "(-(H[12]|Q[1-4]|(0[1-9]|1[0-2])|" + YEAR + "))?$");
        }
    },
    /** Any period. */
    PERIOD {
        @Override
        void write(JsonGenerator json) throws IOException {
            REPORTED_PERIOD.write(json);
        }
    },
    /** A term of several years. */
    TERM {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^" + YEAR + "-" + YEAR + "$");
        }
    },
    /** A whole number. */
    WHOLE_NUMBER {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "integer", "string");
            json.writeNumberField("minimum", 0);
            json.writeStringField("pattern", "^[0-9]{1,9}$");
        }
    },
    /** A number above 1. */
    FACTOR {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "number", "string");
            json.writeNumberField("exclusiveMinimum", 1);
            json.writeStringField("pattern", "^[0-9]{1,9}(\\.[0-9]{1,9})?$");
        }
    },
    /** An address of the web. */
    ADDRESS {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^https?://[^\\s/<>\"'][^\\s<>\"']{0,1999}$");
        }
    },
    /** The id of a value. */
    ID {
        @Override
        void write(JsonGenerator json) throws IOException {
            TEXT.write(json);
        }
    },
    /** A share in percent, 0 to 100, with or without its sign. */
    PERCENTAGE {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "number", "string");
            json.writeNumberField("minimum", 0);
            json.writeNumberField("maximum", 100);
            json.writeStringField("pattern", "^\\s*(100(\\.0+)?|0*[0-9]{1,2}(\\.[0-9]+)?)\\s*[%％]?\\s*$");
        }
    },
    /** A day of the calendar, ISO 8601. */
    DAY {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("format", "date");
            json.writeStringField("pattern", "^" + MONTH + DAY_OF_MONTH + "$");
        }
    },
    /** A day or a month, ISO 8601. */
    DAY_OR_MONTH {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^" + MONTH + "(" + DAY_OF_MONTH + ")?$");
        }
    },
    /** A time of the day; {@code 14:30} is text to an editor. */
    TIME {
        @Override
        void write(JsonGenerator json) throws IOException {
            json.writeStringField("type", "string");
            json.writeStringField("pattern", "^([01]?[0-9]|2[0-3])[:：][0-5][0-9]$");
        }
    },
    /** A colour in hexadecimal digits; six of them may look like a number. */
    COLOUR {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "string", "integer");
            json.writeStringField("pattern", "^\\s*#?([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})\\s*$");
        }
    },
    /** Yes or no. */
    FLAG {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "boolean", "string");
            json.writeStringField("pattern", "^(true|false)$");
        }
    },
    /** A number in digits, with a decimal point if need be. */
    DECIMAL {
        @Override
        void write(JsonGenerator json) throws IOException {
            types(json, "number", "string");
            json.writeStringField("pattern", "^-?[0-9]{1,12}(\\.[0-9]{1,12})?$");
        }
    };

    /** Java does not count the ideographic space among spaces, ECMAScript does. */
    private static final String FILLED = "[^\\s\\u3000]";

    private static final String YEAR = "(19|20|21)[0-9]{2}";
    private static final String MONTH = "[0-9]{4}-(0[1-9]|1[0-2])";
    private static final String DAY_OF_MONTH = "-(0[1-9]|[12][0-9]|3[01])";

    /** Writes the keywords of JSON Schema into the object that is open. */
    abstract void write(JsonGenerator json) throws IOException;

    /**
     * The kind with this key, the name in lower case with spaces, such as {@code day or month}.
     *
     * @throws IllegalArgumentException when there is none, which is a fault of the program
     */
    static ScalarKind of(String key) {
        return Arrays.stream(values())
                .filter(kind ->
                        kind.name().toLowerCase(Locale.ROOT).replace('_', ' ').equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind of scalar: " + key));
    }

    private static void period(JsonGenerator json, String pattern) throws IOException {
        types(json, "integer", "string");
        json.writeNumberField("minimum", 1900);
        json.writeNumberField("maximum", 2199);
        json.writeStringField("pattern", pattern);
    }

    private static void types(JsonGenerator json, String... types) throws IOException {
        json.writeArrayFieldStart("type");
        for (String type : types) {
            json.writeString(type);
        }
        json.writeEndArray();
    }
}
