import QtQuick
import QtTest
import Sightline.Theme

// Contrast of every pair of colours that is used together, in every scheme.
TestCase {
    name: "theme"

    function linear(part) {
        return part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
    function luminance(colour) {
        return 0.2126 * linear(colour.r) + 0.7152 * linear(colour.g) + 0.0722 * linear(colour.b);
    }
    function contrast(a, b) {
        const one = luminance(a) + 0.05;
        const other = luminance(b) + 0.05;
        return Math.max(one, other) / Math.min(one, other);
    }
    function test_contrast_data() {
        return [{ tag: "light", scheme: Appearance.Light }, { tag: "dark", scheme: Appearance.Dark },
            { tag: "high contrast", scheme: Appearance.HighContrast }];
    }
    function test_contrast(row) {
        Appearance.scheme = row.scheme;
        for (const ground of [Theme.ground, Theme.surface, Theme.pressed]) {
            for (const ink of [Theme.ink, Theme.secondaryInk, Theme.brand])
                verify(contrast(ink, ground) >= 4.5, ink + " on " + ground);
            verify(contrast(Theme.edge, ground) >= 3, "edge on " + ground);
        }
        for (const ground of [Theme.ground, Theme.surface])
            verify(contrast(Theme.error, ground) >= 4.5, "error on " + ground);
        verify(contrast(Theme.brandInk, Qt.darker(Theme.brand, 1.3)) >= 4.5, "main act, held down");
        verify(contrast(Theme.brandInk, Theme.brand) >= 4.5, "main act");
        for (const ground of [Theme.notNow, Theme.ground, Theme.surface])
            verify(contrast(Theme.notNowInk, ground) >= 4.5, "what cannot be used now, on " + ground);
        verify(contrast(Theme.focusInner, Theme.focusOuter) >= 3, "the two lines of the focus ring");
        for (let tone = 0; tone < 5; ++tone) {
            verify(contrast(Theme.toneInk(tone), Theme.toneGround(tone)) >= 4.5, "words of tone " + tone);
            for (const ground of [Theme.toneGround(tone), Theme.surface, Theme.ground])
                verify(contrast(Theme.toneIcon(tone), ground) >= 3, "shape of tone " + tone + " on " + ground);
        }
    }
    function test_text_grows_to_twice_its_size() {
        Appearance.textPercent = 100;
        const body = Theme.bodySize;
        Appearance.textPercent = 200;
        compare(Theme.bodySize, 2 * body);
        Appearance.textPercent = 100;
    }
}
