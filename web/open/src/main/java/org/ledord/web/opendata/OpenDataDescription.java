package org.ledord.web.opendata;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import org.ledord.opendata.Column;
import org.ledord.opendata.DataSet;
import org.ledord.opendata.DataSets;
import org.ledord.opendata.OpenDataQueries;
import org.ledord.shared.Language;
import org.ledord.shared.Settings;

/** The description of the interface (OpenAPI 3.0.3), made from the very table that answers. */
@ApplicationScoped
public class OpenDataDescription {
    private static final String JSON = "application/json";

    @Inject
    private Settings settings;

    /** The whole document. */
    public String json() {
        JsonObjectBuilder paths = Json.createObjectBuilder();
        JsonObjectBuilder schemas = Json.createObjectBuilder().add("Problem", object(property("type", "string"), property("title", "string"), property("status", "integer"), property("detail", "string")));
        paths.add("/api/open/reforms", path(DataSets.REFORMS, false, false)).add("/api/open/reforms.csv", path(DataSets.REFORMS, false, true));
        schemas.add("reforms", page(DataSets.REFORMS));
        for (DataSet set : DataSets.OF_A_REFORM) {
            paths.add("/api/open/{reform}/" + set.name(), path(set, true, false)).add("/api/open/{reform}/" + set.name() + ".csv", path(set, true, true));
            schemas.add(set.name(), page(set));
        }
        return Json.createObjectBuilder().add("openapi", "3.0.3")
                .add("info", Json.createObjectBuilder().add("title", "Ledord: what is public, as data").add("version", "1").add("license",
                        Json.createObjectBuilder().add("name", "CC0 1.0").add("url", "https://creativecommons.org/publicdomain/zero/1.0/"))
                        .add("description", "Every public list of the reforms that this portal runs. Columns may be added; none is renamed or taken away. Texts come in the language asked for"
                                + " or, where they are not written in it, in the reform's own; what somebody wrote carries its language. Ask at most " + OpenDataAnswer.A_MINUTE + " times a minute."))
                .add("servers", Json.createArrayBuilder().add(Json.createObjectBuilder().add("url", settings.publicUrl())))
                .add("paths", paths).add("components", Json.createObjectBuilder().add("schemas", schemas)).build().toString();
    }

    private static JsonObject path(DataSet set, boolean ofReform, boolean file) {
        JsonArrayBuilder parameters = Json.createArrayBuilder();
        if (ofReform) {
            parameters.add(parameter("reform", "path", "The reform's word in addresses", Json.createObjectBuilder().add("type", "string").add("pattern", "^[a-z0-9-]{1,61}$")));
        }
        JsonArrayBuilder languages = Json.createArrayBuilder();
        for (Language language : Language.values()) {
            languages.add(language.name());
        }
        parameters.add(parameter("language", "query", "The language of texts", Json.createObjectBuilder().add("type", "string").add("enum", languages).add("default", "sv")));
        if (ofReform && !file) {
            parameters.add(parameter("limit", "query", "How many rows", integer().add("minimum", 1).add("maximum", OpenDataQueries.MOST).add("default", 100)));
            parameters.add(parameter("after", "query", "Behind which row; take the whole address from next", integer().add("format", "int64").add("minimum", 0).add("default", 0)));
        }
        JsonObjectBuilder schema = file ? Json.createObjectBuilder().add("type", "string") : Json.createObjectBuilder().add("$ref", "#/components/schemas/" + set.name());
        JsonObjectBuilder answers = Json.createObjectBuilder()
                .add("200", answer(file ? "The whole list as a file (RFC 4180)" : "A page of the list", file ? "text/csv" : JSON, schema))
                .add("400", problem("A parameter is wrong")).add("404", problem("There is no such reform")).add("429", problem("Too many requests"));
        return Json.createObjectBuilder().add("get", Json.createObjectBuilder().add("summary", set.says()).add("operationId", set.name() + (file ? "File" : ""))
                .add("parameters", parameters).add("responses", answers)).build();
    }

    private static JsonObjectBuilder integer() {
        return Json.createObjectBuilder().add("type", "integer");
    }

    private static JsonObjectBuilder problem(String says) {
        return answer(says, "application/problem+json", Json.createObjectBuilder().add("$ref", "#/components/schemas/Problem"));
    }

    private static JsonObjectBuilder answer(String says, String type, JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("description", says).add("content", Json.createObjectBuilder().add(type, Json.createObjectBuilder().add("schema", schema)));
    }

    private static JsonObjectBuilder parameter(String name, String in, String says, JsonObjectBuilder schema) {
        return Json.createObjectBuilder().add("name", name).add("in", in).add("required", in.equals("path")).add("description", says).add("schema", schema);
    }

    private static JsonObjectBuilder page(DataSet set) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        set.columns().forEach(column -> row.add(column.told(), schema(column)));
        return Json.createObjectBuilder().add("type", "object").add("required", Json.createArrayBuilder().add("list").add("rows")).add("properties", Json.createObjectBuilder()
                .add("list", Json.createObjectBuilder().add("type", "string")).add("language", Json.createObjectBuilder().add("type", "string"))
                .add("rows", Json.createObjectBuilder().add("type", "array").add("items", Json.createObjectBuilder().add("type", "object").add("properties", row)))
                .add("next", Json.createObjectBuilder().add("type", "string").add("format", "uri").add("nullable", true).add("description", "The next page's address; null on the last")));
    }

    private static JsonObjectBuilder schema(Column column) {
        JsonObjectBuilder schema = Json.createObjectBuilder().add("type", switch (column.type()) {
            case INTEGER -> "integer";
            case NUMBER -> "number";
            case FLAG -> "boolean";
            default -> "string";
        }).add("description", column.says());
        switch (column.type()) {
            case DATE -> schema.add("format", "date");
            case MOMENT -> schema.add("format", "date-time");
            default -> {
                if (column.isPath()) {
                    schema.add("format", "uri");
                }
            }
        }
        return column.name().equals("id") ? schema : schema.add("nullable", true);
    }

    private static JsonObjectBuilder property(String name, String type) {
        return Json.createObjectBuilder().add(name, Json.createObjectBuilder().add("type", type));
    }

    private static JsonObjectBuilder object(JsonObjectBuilder... properties) {
        JsonObjectBuilder all = Json.createObjectBuilder();
        for (JsonObjectBuilder one : properties) {
            all.addAll(one);
        }
        return Json.createObjectBuilder().add("type", "object").add("properties", all);
    }
}
