// A value that copies share, and that never changes.
//
// As std::shared_ptr<const Value>, for one thread at a time, and without what that asks of run-time types: a page's
// module would be 2 kB larger.
#pragma once

#include <cstddef>
#include <utility>

namespace stockline {

/// Null, or a value that lasts as long as somebody shares it. The value's type may be incomplete but where it is made.
template <class Value>
class Shared {
public:
    Shared() = default;

    template <class... Arguments>
    [[nodiscard]] static Shared make(Arguments&&... arguments) {
        struct Kept : Box {
            explicit Kept(Arguments&&... with) : value(std::forward<Arguments>(with)...) {}
            Value value;
        };
        auto* const kept = new Kept(std::forward<Arguments>(arguments)...);
        kept->release = [](Box* box) { delete static_cast<Kept*>(box); };
        Shared shared;
        shared.box_ = kept;
        shared.value_ = &kept->value;
        return shared;
    }

    Shared(const Shared& other) : box_(other.box_), value_(other.value_) {
        if (box_ != nullptr) ++box_->owners;
    }
    Shared(Shared&& other) noexcept { swap(other); }
    Shared& operator=(const Shared& other) {
        if (this != &other) {
            Shared copy{other};
            swap(copy);
        }
        return *this;
    }
    Shared& operator=(Shared&& other) noexcept {
        swap(other);
        return *this;
    }
    ~Shared() {
        if (box_ != nullptr && --box_->owners == 0) box_->release(box_);
    }

    [[nodiscard]] explicit operator bool() const { return value_ != nullptr; }
    [[nodiscard]] const Value& operator*() const { return *value_; }
    [[nodiscard]] const Value* operator->() const { return value_; }

private:
    struct Box {
        std::size_t owners = 1;
        void (*release)(Box*) = nullptr;
    };

    void swap(Shared& other) noexcept {
        std::swap(box_, other.box_);
        std::swap(value_, other.value_);
    }

    Box* box_ = nullptr;
    const Value* value_ = nullptr;
};

}  // namespace stockline
