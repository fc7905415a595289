#include <google/protobuf/descriptor.h>
#include <google/protobuf/message.h>

#include <nlohmann/json.hpp>

#include "base/contract.h"
#include "revision/revision.h"

namespace sightline::revision {

namespace {

using google::protobuf::FieldDescriptor;
using google::protobuf::Message;
using google::protobuf::Reflection;
using Json = nlohmann::json;

constexpr std::string_view kRows = "requirements.";

Error wrongType(const FieldDescriptor& field, const char* wanted)
{
    return {ErrorCode::InvalidInput, field.name() + ": must be " + wanted};
}

/// The bytes of an id, from the form people see.
std::optional<std::string> bytesFrom(const std::string& text)
{
    if (const auto uuid = Uuid::parse(text)) return RecordId{*uuid}.raw();
    return crypto::fromHex(text);
}

Result<void> setMessage(Message& message, const Json& value);

Result<void> setText(Message& message, const FieldDescriptor& field, const Json& value)
{
    if (!value.is_string()) return wrongType(field, "text");
    const auto text = value.get<std::string>();
    if (field.type() != FieldDescriptor::TYPE_BYTES) {
        message.GetReflection()->SetString(&message, &field, text);
        return {};
    }
    const auto bytes = bytesFrom(text);
    if (!bytes) return wrongType(field, "an id");
    message.GetReflection()->SetString(&message, &field, *bytes);
    return {};
}

Result<void> setSingle(Message& message, const FieldDescriptor& field, const Json& value)
{
    const Reflection& reflection = *message.GetReflection();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_STRING: return setText(message, field, value);
    case FieldDescriptor::CPPTYPE_BOOL:
        if (!value.is_boolean()) return wrongType(field, "true or false");
        reflection.SetBool(&message, &field, value.get<bool>());
        return {};
    case FieldDescriptor::CPPTYPE_INT32:
        if (!value.is_number_integer()) return wrongType(field, "a whole number");
        reflection.SetInt32(&message, &field, value.get<std::int32_t>());
        return {};
    case FieldDescriptor::CPPTYPE_MESSAGE: return setMessage(*reflection.MutableMessage(&message, &field), value);
    case FieldDescriptor::CPPTYPE_INT64:
    case FieldDescriptor::CPPTYPE_UINT32:
    case FieldDescriptor::CPPTYPE_UINT64:
    case FieldDescriptor::CPPTYPE_DOUBLE:
    case FieldDescriptor::CPPTYPE_FLOAT:
    case FieldDescriptor::CPPTYPE_ENUM: return Error{ErrorCode::InvalidInput, field.name() + ": cannot be written here"};
    }
    unreachable("FieldDescriptor::CppType");
}

Result<void> setList(Message& message, const FieldDescriptor& field, const Json& value)
{
    if (!value.is_array()) return wrongType(field, "a list of texts");
    message.GetReflection()->ClearField(&message, &field);
    for (const Json& item : value) {
        if (!item.is_string()) return wrongType(field, "a list of texts");
        message.GetReflection()->AddString(&message, &field, item.get<std::string>());
    }
    return {};
}

/// The other way round from `assertedFields`: a wrapper around one list is that list, every other message an object.
Result<void> setMessage(Message& message, const Json& value)
{
    const auto& descriptor = *message.GetDescriptor();
    if (descriptor.field_count() == 1 && descriptor.field(0)->is_repeated()) return setList(message, *descriptor.field(0), value);
    if (!value.is_object()) return Error{ErrorCode::InvalidInput, "must be an object"};
    for (const auto& [name, part] : value.items()) {
        const FieldDescriptor* const field = descriptor.FindFieldByName(name);
        if (field == nullptr || field->is_repeated()) return Error{ErrorCode::InvalidInput, name + ": is not known here"};
        SIGHTLINE_CHECK(setSingle(message, *field, part));
    }
    return {};
}

/// The row of a plan with this id, made if it is not there.
Message& rowOf(Message& plan, const FieldDescriptor& rows, const std::string& id)
{
    const Reflection& reflection = *plan.GetReflection();
    for (int i = 0; i < reflection.FieldSize(plan, &rows); ++i) {
        Message& row = *reflection.MutableRepeatedMessage(&plan, &rows, i);
        if (static_cast<const wire::RequirementPatch&>(row).id() == id) return row;
    }
    Message& made = *reflection.AddMessage(&plan, &rows);
    static_cast<wire::RequirementPatch&>(made).set_id(id);
    return made;
}

Result<void> setNamed(Message& patch, std::string_view name, const Json& value)
{
    const std::string asked{name};
    const FieldDescriptor* const field = patch.GetDescriptor()->FindFieldByName(asked);
    if (field == nullptr || field->is_repeated() || !field->has_presence())
        return Error{ErrorCode::InvalidInput, "there is no such field as " + asked};
    return setSingle(patch, *field, value);
}

} // namespace

Result<void> assertField(wire::Revision& message, std::string_view name, std::string_view json)
{
    const Json value = Json::parse(json, nullptr, false);
    if (value.is_discarded()) return Error{ErrorCode::InvalidInput, std::string{name} + ": is not a value"};
    const auto kind = fromWire(message.kind());
    if (!kind) return Error{ErrorCode::InvalidInput, "the record is of a kind that is not known here"};
    const FieldDescriptor& body = *message.GetDescriptor()->FindFieldByNumber(static_cast<int>(bodyOf(*kind)));
    Message& patch = *message.GetReflection()->MutableMessage(&message, &body);
    const auto dot = name.rfind('.');
    if (*kind != RecordKind::Plan || !name.starts_with(kRows) || dot < kRows.size()) return setNamed(patch, name, value);
    const std::string id{name.substr(kRows.size(), dot - kRows.size())};
    return setNamed(rowOf(patch, *patch.GetDescriptor()->FindFieldByName("requirements"), id), name.substr(dot + 1), value);
}

} // namespace sightline::revision
