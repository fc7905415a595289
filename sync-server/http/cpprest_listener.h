#pragma once

#include <memory>

#include "base/result.h"
#include "http/listen_address.h"
#include "http/request_log.h"
#include "http/router.h"
#include "http/worker_queue.h"

namespace sightline::server::http {

/// The one place where cpprestsdk is used: it takes requests from the network and hands whole ones to the queue's threads.
/// It has no limits of its own, reads two Content-Length headers as one, and parses chunked bodies whatever we say: it must never
/// be reached but through a proxy that buffers whole requests (README.md).
class CpprestListener {
public:
    /// Listens when it returns. NotAuthorised or AlreadyExists with a line for people if the address cannot be had.
    /// The router, queue and log must outlive the listener.
    [[nodiscard]] static Result<std::unique_ptr<CpprestListener>> open(
        const ListenAddress& address, const Router& router, WorkerQueue& queue, const RequestLog& log);
    CpprestListener(const CpprestListener&) = delete;
    CpprestListener& operator=(const CpprestListener&) = delete;
    ~CpprestListener();

    /// Takes no new request (503) and returns when every one that had come in whole has its answer and nothing is listened on any
    /// more.
    void close();

private:
    struct Library;
    explicit CpprestListener(std::unique_ptr<Library> library);
    std::unique_ptr<Library> m_library;
};

} // namespace sightline::server::http
