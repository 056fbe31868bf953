/**
 * Looks at pages as their readers do: in a headless Chromium without a network, with the keyboard alone, on a narrow
 * screen and on paper. Tests only. A test holds a {@link unanimity.browser.Browser}, opens a file in it and asks each
 * {@link unanimity.browser.Check} for its findings, or has {@link unanimity.browser.CheckedPages} do so.
 */
@NullMarked
package unanimity.browser;

import org.jspecify.annotations.NullMarked;
