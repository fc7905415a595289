#include "http/cpprest_listener.h"

#include <algorithm>
#include <atomic>
#include <cctype>
#include <condition_variable>
#include <mutex>

#include <cpprest/http_listener.h>
#include <pplx/threadpool.h>

#include "http/body_rules.h"
#include "http/problem.h"

namespace sightline::server::http {

namespace {

using web::http::http_request;
using web::http::http_response;
using web::http::experimental::listener::http_listener;

/// The library's threads only move bytes.
constexpr std::size_t kLibraryThreads = 4;
constexpr std::size_t kScratchBytes = std::size_t{64} * 1024;

std::string lowerCase(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

/// The one way to go on after a task of the library: an exception that nobody takes out of a task ends the process.
/// `next` is given the task's value, or nullptr if it failed; it must not throw either, and if it does the request goes
/// unanswered.
template <typename T, typename Next>
void whenDone(pplx::task<T> task, const RequestLog& log, Next next)
{
    task.then([&log, next = std::move(next)](pplx::task<T> done) {
        try {
            std::optional<T> value;
            try {
                value = done.get();
            } catch (const std::exception&) { // The connection broke; that is the other side's affair.
            }
            next(value ? &*value : nullptr);
        } catch (const std::exception&) {
            log.failed("a continuation failed");
        }
    });
}

void whenSent(
    pplx::task<void> task, const RequestLog& log, std::function<void()> next = [] {})
{
    auto valued = task.then([](pplx::task<void> done) {
        done.get();
        return true;
    });
    whenDone(valued, log, [next = std::move(next)](const bool*) { next(); });
}

Request toRequest(const http_request& from)
{
    Request request{from.method(), from.request_uri().path(), from.request_uri().query(), {}, {}};
    for (const auto& [name, value] : from.headers()) request.headers.emplace(lowerCase(name), value);
    return request;
}

http_response toLibrary(Response&& from)
{
    http_response response{static_cast<web::http::status_code>(from.status)};
    from.headers.try_emplace("x-content-type-options", "nosniff");
    from.headers.try_emplace("cache-control", "no-store"); // Unless the route says that it holds nothing of anybody's.
    for (const auto& [name, value] : from.headers) response.headers().add(name, value);
    response.set_body(std::vector<unsigned char>{from.body.begin(), from.body.end()});
    if (!from.content_type.empty()) response.headers().set_content_type(from.content_type);
    return response;
}

/// The requests that came in whole and have no answer yet, so that an end can wait for them.
class Unanswered {
public:
    /// False once the end has begun.
    [[nodiscard]] bool begin()
    {
        const std::lock_guard lock{m_mutex};
        if (m_ending) return false;
        ++m_count;
        return true;
    }
    void end()
    {
        const std::lock_guard lock{m_mutex};
        if (--m_count == 0) m_none.notify_all();
    }
    void endAll()
    {
        std::unique_lock lock{m_mutex};
        m_ending = true;
        m_none.wait(lock, [this] { return m_count == 0; });
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_none;
    std::size_t m_count = 0;
    bool m_ending = false;
};

/// What the exchanges of one listener share. Outlives the library's last continuation.
struct Surroundings {
    Surroundings(const Router& router_, WorkerQueue& queue_, const RequestLog& log_)
        : router{router_}
        , queue{queue_}
        , log{log_}
    { }
    const Router& router;
    WorkerQueue& queue;
    const RequestLog& log;
    Unanswered unanswered;
};

/// One request on its way: read, queued, answered.
class Exchange : public std::enable_shared_from_this<Exchange> {
public:
    Exchange(http_request from, std::shared_ptr<Surroundings> around)
        : m_from{std::move(from)}
        , m_request{toRequest(m_from)}
        , m_around{std::move(around)}
    { }

    void begin()
    {
        auto expected = expectedBody(m_request);
        if (auto* refusal = std::get_if<Response>(&expected)) return refuse(std::move(*refusal));
        const std::size_t length = std::get<std::size_t>(expected);
        whenDone(
            m_from.extract_vector(), m_around->log, [self = shared_from_this(), length](const std::vector<unsigned char>* body) {
                if (body != nullptr) self->m_request.body.assign(body->begin(), body->end());
                self->m_last = self->m_request.body.size() != length; // What follows on this connection is anybody's guess.
                self->queue(length);
            });
    }

private:
    void queue(std::size_t length)
    {
        if (!m_around->unanswered.begin())
            return send(problem(503, "server_stopping", "The server is being stopped; try again soon."));
        m_counted = true;
        if (m_around->queue.offer(laneOf(m_request.path), [self = shared_from_this(), length] { self->answer(length); })) return;
        send(problem(503, "server_busy", "The server has too much to do just now; try again soon."));
    }

    void answer(std::size_t length)
    {
        try {
            m_bytes_in = m_request.body.size();
            auto refusal = unpackBody(m_request, length);
            Response response = refusal ? *std::move(refusal) : m_around->router.answer(m_request);
            packAnswer(m_request, response);
            send(std::move(response));
        } catch (const std::exception&) {
            m_around->log.failed("a request could not be answered");
        }
    }

    /// Answers without looking at the body. The library does not send an answer before it has read the body to its end, however
    /// long that is, and cannot be told to stop: so it is read at the sender's pace and thrown away, a piece at a time.
    void refuse(Response response)
    {
        m_last = true;
        m_scratch.resize(kScratchBytes);
        throwAway();
        send(std::move(response));
    }

    void throwAway()
    {
        auto piece = m_from.body().streambuf().getn(m_scratch.data(), m_scratch.size());
        whenDone(piece, m_around->log, [self = shared_from_this()](const std::size_t* got) {
            if (got != nullptr && *got > 0) self->throwAway();
        });
    }

    void send(Response response)
    {
        const auto took = std::chrono::steady_clock::now() - m_began;
        m_around->log.answered(m_around->router.nameForLog(m_request), m_request.method, response.status, m_bytes_in,
            response.body.size(), std::chrono::duration_cast<std::chrono::microseconds>(took), response.note);
        http_response reply = toLibrary(std::move(response));
        if (m_last) reply.headers().add("connection", "close");
        whenSent(m_from.reply(std::move(reply)), m_around->log, [self = shared_from_this()] {
            if (self->m_counted) self->m_around->unanswered.end();
        });
    }

    http_request m_from;
    Request m_request;
    std::shared_ptr<Surroundings> m_around;
    const std::chrono::steady_clock::time_point m_began = std::chrono::steady_clock::now();
    std::size_t m_bytes_in = 0;
    bool m_last = false; ///< The connection ends with this answer.
    bool m_counted = false;
    std::vector<unsigned char> m_scratch;
};

} // namespace

struct CpprestListener::Library {
    std::unique_ptr<http_listener> listener;
    std::shared_ptr<Surroundings> around;
};

CpprestListener::CpprestListener(std::unique_ptr<Library> library)
    : m_library{std::move(library)}
{ }

CpprestListener::~CpprestListener()
{
    close();
}

Result<std::unique_ptr<CpprestListener>> CpprestListener::open(
    const ListenAddress& address, const Router& router, WorkerQueue& queue, const RequestLog& log)
{
    static std::atomic<bool> started{false};
    if (!started.exchange(true)) crossplat::threadpool::initialize_with_threads(kLibraryThreads);

    auto listener = std::make_unique<http_listener>(web::uri{address.url()});
    auto around = std::make_shared<Surroundings>(router, queue, log);
    const auto answer = [around](const http_request& request) { std::make_shared<Exchange>(request, around)->begin(); };
    listener->support(answer);
    // The library answers these two by itself otherwise: TRACE with everything that was sent, cookies too.
    listener->support(web::http::methods::OPTIONS, answer);
    listener->support(web::http::methods::TRCE, answer);
    try {
        listener->open().wait();
    } catch (const std::exception&) {
        // Its destructor would try to close what never opened, and end the process.
        static_cast<void>(listener.release());
        return Error{ErrorCode::AlreadyExists,
            address.host + ":" + std::to_string(address.port) + " cannot be listened on; is a server running there already?"};
    }
    return std::unique_ptr<CpprestListener>{
        new CpprestListener{std::make_unique<Library>(Library{std::move(listener), std::move(around)})}};
}

void CpprestListener::close()
{
    if (!m_library || !m_library->listener) return;
    // The library's own close cuts every connection at once, so first those that wait for an answer get it.
    m_library->around->unanswered.endAll();
    try {
        m_library->listener->close().wait();
    } catch (const std::exception&) {
        // Nothing is listening any more either way.
    }
    m_library->listener.reset();
}

} // namespace sightline::server::http
