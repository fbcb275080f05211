interface Policy {
  createHTML(input: string): { toString(): string }
  createScript(input: string): { toString(): string }
  createScriptURL(input: string): { toString(): string }
}

interface TrustedTypesWindow {
  readonly trustedTypes?: {
    readonly defaultPolicy: Policy | null
    createPolicy(name: string, rules: Record<keyof Policy, (input: string) => string>): void
  }
}

/**
 * Lets the site's default policy for strings (Trusted Types) hold in the frame as it does in the page: many widgets write
 * their answers as markup, which a page that requires trusted types takes from a policy alone.
 *
 * A frame whose own policy has no room for it stays as the site made it: either it takes strings, or the site chose that
 * nothing in it does.
 */
export function shareDefaultPolicy(page: Window, view: Window): void {
  // Trusted Types are missing from the DOM types
  const policy = (page as TrustedTypesWindow).trustedTypes?.defaultPolicy
  if (!policy) return
  try {
    ;(view as TrustedTypesWindow).trustedTypes?.createPolicy('default', {
      createHTML: (input) => `${policy.createHTML(input)}`,
      createScript: (input) => `${policy.createScript(input)}`,
      createScriptURL: (input) => `${policy.createScriptURL(input)}`,
    })
  } catch {
    // a policy of that name is not allowed there
  }
}
