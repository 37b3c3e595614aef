package vn.toso.privacy;

/**
 * How the law protects personal data.
 *
 * <p>Source: Law 91/2025/QH15 on the protection of personal data and Decree 356/2025/NĐ-CP, both in force since
 * 2026-01-01.
 */
public enum Classification {
    /**
     * Basic (dữ liệu cá nhân cơ bản): names, days of birth and death, sex, places of residence, phone numbers, the
     * personal ID, ties of family.
     */
    BASIC,
    /**
     * Sensitive (dữ liệu cá nhân nhạy cảm): ethnicity, religion, health, pictures of identity cards, logins and passwords,
     * accounts at banks, how somebody is seen to use services. Held as totals, or under words that say nothing.
     */
    SENSITIVE
}
