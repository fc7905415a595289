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

Json messageValue(const Message& message);

/// Bytes in a patch are ids; shown in the form people see elsewhere.
Json bytesValue(const std::string& bytes)
{
    const auto uuid = Uuid::fromBytes(bytes);
    return uuid ? uuid->toString() : crypto::toHex(bytes);
}

/// Text that is not UTF-8 (protobuf refuses it on parsing, so only a damaged program could write it) must not end this one.
std::string compact(const Json& value)
{
    return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

Json singleValue(const Message& message, const FieldDescriptor& field)
{
    const Reflection& reflection = *message.GetReflection();
    switch (field.cpp_type()) {
    case FieldDescriptor::CPPTYPE_INT32: return reflection.GetInt32(message, &field);
    case FieldDescriptor::CPPTYPE_INT64: return reflection.GetInt64(message, &field);
    case FieldDescriptor::CPPTYPE_UINT32: return reflection.GetUInt32(message, &field);
    case FieldDescriptor::CPPTYPE_UINT64: return reflection.GetUInt64(message, &field);
    case FieldDescriptor::CPPTYPE_DOUBLE: return reflection.GetDouble(message, &field);
    case FieldDescriptor::CPPTYPE_FLOAT: return reflection.GetFloat(message, &field);
    case FieldDescriptor::CPPTYPE_BOOL: return reflection.GetBool(message, &field);
    case FieldDescriptor::CPPTYPE_ENUM: return reflection.GetEnum(message, &field)->name();
    case FieldDescriptor::CPPTYPE_STRING:
        return field.type() == FieldDescriptor::TYPE_BYTES ? bytesValue(reflection.GetString(message, &field))
                                                           : Json(reflection.GetString(message, &field));
    case FieldDescriptor::CPPTYPE_MESSAGE: return messageValue(reflection.GetMessage(message, &field));
    }
    unreachable("FieldDescriptor::CppType");
}

Json listValue(const Message& message, const FieldDescriptor& field)
{
    Json items = Json::array();
    const Reflection& reflection = *message.GetReflection();
    for (int i = 0; i < reflection.FieldSize(message, &field); ++i) {
        if (field.cpp_type() == FieldDescriptor::CPPTYPE_STRING)
            items.push_back(reflection.GetRepeatedString(message, &field, i));
        else if (field.cpp_type() == FieldDescriptor::CPPTYPE_MESSAGE)
            items.push_back(messageValue(reflection.GetRepeatedMessage(message, &field, i)));
        else if (field.cpp_type() == FieldDescriptor::CPPTYPE_INT32)
            items.push_back(reflection.GetRepeatedInt32(message, &field, i));
    }
    return items;
}

/// A wrapper around one list is that list; every other message is an object of all its members, set or not.
Json messageValue(const Message& message)
{
    const auto& descriptor = *message.GetDescriptor();
    if (descriptor.field_count() == 1 && descriptor.field(0)->is_repeated()) return listValue(message, *descriptor.field(0));
    Json object = Json::object();
    for (int i = 0; i < descriptor.field_count(); ++i) {
        const FieldDescriptor& field = *descriptor.field(i);
        object[field.name()] = field.is_repeated() ? listValue(message, field) : singleValue(message, field);
    }
    return object;
}

void addAsserted(const Message& patch, const std::string& prefix, rules::Fields& fields, std::string_view without = {});

/// `requirements.<id>.interval`: a row's id is its place, not a field.
void addRows(const Message& patch, const FieldDescriptor& field, const std::string& prefix, rules::Fields& fields)
{
    const Reflection& reflection = *patch.GetReflection();
    for (int i = 0; i < reflection.FieldSize(patch, &field); ++i) {
        const auto& row = static_cast<const wire::RequirementPatch&>(reflection.GetRepeatedMessage(patch, &field, i));
        addAsserted(row, prefix + field.name() + "." + row.id() + ".", fields);
    }
}

void addAsserted(const Message& patch, const std::string& prefix, rules::Fields& fields, std::string_view without)
{
    const Reflection& reflection = *patch.GetReflection();
    std::vector<const FieldDescriptor*> present;
    reflection.ListFields(patch, &present);
    for (const FieldDescriptor* field : present) {
        if (field->name() == without) continue;
        if (field->is_repeated())
            addRows(patch, *field, prefix, fields);
        else if (field->has_presence())
            fields[prefix + field->name()] = compact(singleValue(patch, *field));
    }
}

} // namespace

rules::Fields assertedFields(const wire::Revision& message, std::string_view without)
{
    rules::Fields fields;
    const Reflection& reflection = *message.GetReflection();
    const auto* body = reflection.GetOneofFieldDescriptor(message, message.GetDescriptor()->FindOneofByName("body"));
    if (body != nullptr) addAsserted(reflection.GetMessage(message, body), {}, fields, without);
    return fields;
}

} // namespace sightline::revision
