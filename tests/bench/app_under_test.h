#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <vector>

#include <QQuickItem>
#include <QQuickView>

#include "viewmodels/children_view_model.h"
#include "viewmodels/shell_view_model.h"

namespace sightline::bench {

using Milliseconds = std::chrono::duration<double, std::milli>;

/// How long each of a number of frames took on the thread that draws them. `cpu`: the processor's time, which a busy machine does
/// not lengthen.
struct FrameTimes {
    std::vector<Milliseconds> wall;
    std::vector<Milliseconds> cpu;
};

/// Waits until the window has drawn what was changed.
void drawFrame(QQuickView& view);

/// The Children screen on one vault, in a window of its own.
class ChildrenUnderTest {
public:
    ChildrenUnderTest(const std::string& folder, const std::string& pin, Clock& clock);

    /// From each key to the frame that shows what was found.
    [[nodiscard]] FrameTimes type(const QString& text);
    [[nodiscard]] int found() { return m_children->rows()->count(); }

private:
    vault::NoPlatformSecret m_platform;
    std::unique_ptr<mobile::Tablet> m_tablet;
    std::unique_ptr<mobile::ChildrenViewModel> m_children;
    QQuickView m_view;
};

/// The app's own objects on one vault: shell, view models and screens in a window of a tablet's size, without a network.
class AppUnderTest {
public:
    AppUnderTest(std::string folder, Clock& clock);

    /// From the right PIN to the first frame that shows the list. Throws if the tablet stays locked.
    [[nodiscard]] Milliseconds unlock(const std::string& pin);
    void lock();

    /// Rows of My visits after every "Show more" was taken.
    [[nodiscard]] int showEveryRow();
    /// From the top of My visits to its end, a fling's step a frame.
    [[nodiscard]] FrameTimes scrollWholeList();
    /// From asking for a refresh to the frame after it.
    [[nodiscard]] Milliseconds refresh();
    /// From the tap on Record to the form on the screen.
    [[nodiscard]] Milliseconds openForm(const QString& child);
    void closeForm();

    [[nodiscard]] mobile::ShellViewModel& shell() { return *m_shell; }

private:
    [[nodiscard]] QQuickItem* list();

    std::string m_folder;
    Clock& m_clock;
    vault::NoPlatformSecret m_platform;
    std::unique_ptr<mobile::ShellViewModel> m_shell;
    QQuickView m_view;
};

} // namespace sightline::bench
