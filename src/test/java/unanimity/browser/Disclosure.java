package unanimity.browser;

import java.util.ArrayList;
import java.util.List;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;

/** Opens and closes every {@code <details>} of a page by keyboard. */
final class Disclosure {
    private Disclosure() {}

    static List<String> faults(Page page) {
        List<String> faults = new ArrayList<>();
        for (WebElement details : page.all("details")) {
            for (Keys key : List.of(Keys.ENTER, Keys.SPACE)) {
                page.run("arguments[0].querySelector('summary').focus()", details);
                String before = details.getDomProperty("open");
                page.press(key, 1);
                if (String.valueOf(before).equals(details.getDomProperty("open"))) {
                    faults.add(key.name() + " neither opens nor closes " + details.getText());
                }
            }
            page.run("arguments[0].open = true", details); // what is inside comes next
        }
        return faults;
    }
}
