package org.stet.configuration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.stet.reading.Shown;
import org.yaml.snakeyaml.nodes.Node;

/** The house spellings of a project file: each form belongs to one of them. */
final class SpellingList {
  private final Fields fields;
  private final List<Setting<Spelling>> all = new ArrayList<>();

  /** Where each form was first given. */
  private final Map<String, Place> forms = new HashMap<>();

  SpellingList(Fields fields) {
    this.fields = fields;
  }

  List<Setting<Spelling>> all() {
    return all;
  }

  void read(Node node) {
    List<Fields.Field> given =
        fields.of(node, "\"spellings\" needs lines of \"Kyiv: [Kiev, Kiew]\"");
    given.forEach(field -> claim(field.key()));
    for (Fields.Field field : given) {
      Setting<String> house = field.key();
      String needed =
          "%s needs the spellings that it stands for, one or a list"
              .formatted(Shown.quoted(house.value()));
      List<String> others = new ArrayList<>();
      if (field.value() != null) {
        for (Setting<String> other : fields.words(field.value(), needed)) {
          claim(other);
          others.add(other.value());
        }
      }
      if (others.isEmpty()) {
        fields.problem(house.place(), needed);
      } else {
        all.add(new Setting<>(new Spelling(house.value(), others), house.place()));
      }
    }
  }

  private void claim(Setting<String> form) {
    if (form.value().codePoints().noneMatch(Character::isLetterOrDigit)) {
      fields.problem(form.place(), Shown.quoted(form.value()) + " holds no letter; mend it");
    }
    Place before = forms.putIfAbsent(form.value(), form.place());
    if (before != null) {
      fields.problem(
          form.place(),
          "%s stands in line %d already; a form is spelled in one way"
              .formatted(Shown.quoted(form.value()), before.line()));
    }
  }
}
