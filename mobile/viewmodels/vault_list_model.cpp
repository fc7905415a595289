#include "vault_list_model.h"

#include <algorithm>
#include <filesystem>

#include "viewmodels/words.h"

namespace sightline::mobile {

std::vector<VaultOnDevice> vaultsBelow(const std::string& root, Clock& clock)
{
    std::vector<VaultOnDevice> vaults;
    std::error_code ignored; // A root that is not there yet holds no vaults.
    for (const auto& entry : std::filesystem::directory_iterator{root, ignored}) {
        if (!entry.is_directory(ignored)) continue;
        auto label = vault::Vault::label(entry.path().string(), clock);
        if (label.has_value()) vaults.push_back({entry.path().string(), std::move(label).value()});
    }
    std::sort(vaults.begin(), vaults.end(),
        [](const VaultOnDevice& a, const VaultOnDevice& b) { return a.label.worker_name < b.label.worker_name; });
    return vaults;
}

void VaultListModel::setLabel(int row, vault::VaultLabel label)
{
    m_vaults[static_cast<std::size_t>(row)].label = std::move(label);
    Q_EMIT dataChanged(index(row), index(row));
}

int VaultListModel::add(VaultOnDevice vault)
{
    const int row = count();
    beginInsertRows({}, row, row);
    m_vaults.push_back(std::move(vault));
    endInsertRows();
    Q_EMIT countChanged();
    return row;
}

int VaultListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : count();
}

QVariant VaultListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) return {};
    const vault::VaultLabel& label = m_vaults[static_cast<std::size_t>(index.row())].label;
    switch (role) {
    case NameRole: return words::fromStd(label.worker_name);
    case InitialsRole: return words::initials(words::fromStd(label.worker_name));
    case AuthorityRole: return words::fromStd(label.authority);
    default: return {};
    }
}

QHash<int, QByteArray> VaultListModel::roleNames() const
{
    return {{NameRole, "name"}, {InitialsRole, "initials"}, {AuthorityRole, "authority"}};
}

} // namespace sightline::mobile
