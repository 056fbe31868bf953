package unanimity.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;

/** Opens and closes every {@code <details>} of a page by keyboard. */
final class Disclosure {

    /** Notes at each key whether what is watched is open: what a key has done is known at the next one. */
    private static final String WATCH =
            """
            addEventListener('keydown', () => seen.push(watched.open), true);
            return [document.querySelectorAll('details').length];
            """;

    private static final String FOCUS =
            """
            window.seen = [];
            window.watched = document.querySelectorAll('details')[arguments[0]];
            watched.querySelector('summary').focus();
            """;

    /** What the keys have not done; opens the element, since what is inside comes next. */
    private static final String FAULTS =
            """
            const states = [...seen, watched.open];
            watched.open = true;
            return ['ENTER', 'SPACE'].filter((key, i) => states[i + 1] !== !states[i])
                .map(key => `${key} neither opens nor closes ${watched.innerText}`);
            """;

    private Disclosure() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        int all = Integer.parseInt(page.texts(WATCH).get(0));
        for (int details = 0; details < all; details++) {
            page.run(FOCUS, details);
            page.press(Keys.ENTER, Keys.SPACE);
            faults.addAll(page.texts(FAULTS));
        }
        return faults;
    }
}
