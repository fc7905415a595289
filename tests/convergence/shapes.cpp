#include "shapes.h"

namespace sightline::convergence {

namespace {

bool has(unsigned set, std::size_t i) noexcept
{
    return (set >> i & 1U) != 0;
}

void grow(Shape& shape, std::size_t next, const std::function<void(const Shape&)>& visit)
{
    if (next == shape.count) return visit(shape);
    for (unsigned parents = 0; parents < 1U << next; ++parents) {
        unsigned above = 0;
        for (std::size_t p = 0; p < next; ++p)
            if (has(parents, p)) above |= shape.ancestors[p];
        if ((above & parents) != 0) continue; // A parent that another parent stands on already.
        shape.parents[next] = parents;
        shape.ancestors[next] = above | parents;
        grow(shape, next + 1, visit);
    }
}

} // namespace

void forEveryShape(std::size_t count, const std::function<void(const Shape&)>& visit)
{
    Shape shape;
    shape.count = count;
    grow(shape, 0, visit);
}

} // namespace sightline::convergence
