package org.dungchung.report.form;

import java.util.Comparator;
import java.util.List;
import org.dungchung.platform.InvalidInput;
import org.springframework.stereotype.Component;

/** The forms there are. */
@Component
public class Forms {

    private final List<Form> forms;

    Forms(List<Form> forms) {
        this.forms = forms.stream().sorted(Comparator.comparing(Form::ending)).toList();
    }

    /**
     * The form whose files end so.
     *
     * @throws InvalidInput if there is no such form
     */
    public Form require(String ending) {
        return forms.stream()
                .filter(form -> form.ending().equals(ending))
                .findFirst()
                .orElseThrow(() -> InvalidInput.of(
                        "format",
                        ending,
                        "one of " + forms.stream().map(Form::ending).toList()));
    }
}
