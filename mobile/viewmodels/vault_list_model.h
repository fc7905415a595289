#pragma once

#include <string>
#include <vector>

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include "vault/vault.h"

namespace sightline::mobile {

/// A worker's vault on this device, as it may be shown before the PIN.
struct VaultOnDevice {
    std::string folder;
    vault::VaultLabel label;
};

/// The vaults in `root`'s folders that can be read, by the worker's name.
[[nodiscard]] std::vector<VaultOnDevice> vaultsBelow(const std::string& root, Clock& clock);

/// Who has a vault here. Says nothing about any child.
class VaultListModel final : public QAbstractListModel {
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Made by UnlockViewModel.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)

public:
    enum Role { NameRole = Qt::UserRole, InitialsRole, AuthorityRole };

    explicit VaultListModel(std::vector<VaultOnDevice> vaults, QObject* parent = nullptr)
        : QAbstractListModel{parent}
        , m_vaults{std::move(vaults)}
    { }

    [[nodiscard]] const std::vector<VaultOnDevice>& vaults() const noexcept { return m_vaults; }
    void setLabel(int row, vault::VaultLabel label);
    /// The row of the new one.
    int add(VaultOnDevice vault);

    [[nodiscard]] int count() const { return static_cast<int>(m_vaults.size()); }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

Q_SIGNALS:
    void countChanged();

private:
    std::vector<VaultOnDevice> m_vaults;
};

} // namespace sightline::mobile
