/** Ce que la frontière demande à Excel, en petit : `CustomFunctions` et `Office`, posés sur l'objet global le temps d'un essai. */
export interface FauxExcel {
  readonly associees: Map<string, (...args: unknown[]) => unknown>
  readonly commandes: Map<string, (evenement: { completed: () => void }) => void>
  readonly adressesOuvertes: string[]
}

class FausseErreur extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message)
  }
}

export function poserFauxExcel(): FauxExcel {
  const faux: FauxExcel = { associees: new Map(), commandes: new Map(), adressesOuvertes: [] }
  Object.assign(globalThis, {
    CustomFunctions: {
      Error: FausseErreur,
      ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A', invalidNumber: '#NUM!' },
      associate: (id: string, fonction: (...args: unknown[]) => unknown) => faux.associees.set(id, fonction),
    },
    Office: {
      onReady: () => Promise.resolve({ host: 'Excel', platform: 'PC' }),
      actions: { associate: (nom: string, commande: () => void) => faux.commandes.set(nom, commande) },
      context: { ui: { openBrowserWindow: (adresse: string) => faux.adressesOuvertes.push(adresse) } },
    },
    window: { location: { href: 'https://intranet.exemple/mixite/taskpane.html?_host_Info=Excel' } },
  })
  return faux
}

export interface ErreurLevee {
  readonly code: string
  readonly message: string
}

/** Appelle `action` et rend l'erreur de cellule qu'elle lève ; échoue si elle n'en lève pas. */
export function erreurLevee(action: () => unknown): ErreurLevee {
  try {
    action()
  } catch (erreur) {
    if (erreur instanceof FausseErreur) return { code: erreur.code, message: erreur.message }
    throw erreur
  }
  throw new Error('aucune erreur de cellule levée')
}
