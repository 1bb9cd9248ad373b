import React from 'react'
import ReactDOM from 'react-dom'
import { act, Simulate } from 'react-dom/test-utils'
import type { ClasseurMemoire } from '../../src/classeur/memoire'
import { App } from '../../src/taskpane/App'

/** Le volet monté dans un document d’essai, manié par ce qu’on y lit. */
export interface VoletDEssai {
  readonly texte: () => string
  readonly titre: () => string
  readonly cliquer: (nom: string | RegExp) => Promise<void>
  readonly bouton: (nom: string | RegExp) => HTMLButtonElement
  /** Case, bouton radio, champ ou liste, par son libellé exact. */
  readonly champ: (libelle: string) => HTMLInputElement
  readonly cocher: (libelle: string) => Promise<void>
  readonly saisir: (libelle: string, valeur: string) => Promise<void>
  readonly donnerUnFichier: (nom: string, octets: Uint8Array) => Promise<void>
  readonly presser: (touche: string) => Promise<void>
  /** Attend un état, sans délai fixe. */
  readonly attendre: (etat: () => boolean) => Promise<void>
  readonly fermer: () => void
}

const ATTENTE_MAX_MS = 60_000
const TOURS = 5

/** Assez de tours de minuterie pour qu’un geste et ses suites courtes aboutissent, même si la machine s’arrête un instant entre deux. */
async function laisserPasser(): Promise<void> {
  await act(async () => {
    for (let tour = 0; tour < TOURS; tour += 1) await new Promise<void>((fait) => setTimeout(fait, 2))
  })
}

/** Espaces insécables rendues ordinaires. */
function lire(noeud: Element | null | undefined): string {
  return (noeud?.textContent ?? '').replace(/[\u00A0\u202F]/g, ' ').trim()
}

function convient(lu: string, nom: string | RegExp): boolean {
  return typeof nom === 'string' ? lu === nom : nom.test(lu)
}

export async function ouvrirVolet(classeur: ClasseurMemoire): Promise<VoletDEssai> {
  const racine = document.createElement('div')
  document.body.append(racine)
  jest.spyOn(document, 'hasFocus').mockReturnValue(true)
  act(() => void ReactDOM.render(<App classeur={classeur} />, racine))
  await laisserPasser()

  function bouton(nom: string | RegExp): HTMLButtonElement {
    const trouve = [...racine.querySelectorAll('button')].find((candidat) =>
      convient((candidat.getAttribute('aria-label') ?? lire(candidat)).replace(/\u00A0/g, ' '), nom),
    )
    if (trouve === undefined) throw new Error(`bouton absent : ${String(nom)}\n${lire(racine)}`)
    return trouve
  }

  function champ(libelle: string): HTMLInputElement {
    const etiquette = [...racine.querySelectorAll('label')].find((candidate) => lire(candidate) === libelle)
    const trouve = etiquette === undefined ? null : racine.querySelector<HTMLInputElement>(`#${etiquette.htmlFor}`)
    if (trouve === null) throw new Error(`champ absent : ${libelle}\n${lire(racine)}`)
    return trouve
  }

  async function attendre(etat: () => boolean): Promise<void> {
    for (const limite = Date.now() + ATTENTE_MAX_MS; Date.now() < limite; ) {
      if (etat()) return
      await laisserPasser()
    }
    throw new Error(`état jamais atteint : ${etat.toString()}\n${lire(racine)}`)
  }

  return {
    texte: () => lire(racine),
    titre: () => lire(racine.querySelector('h1')),
    bouton,
    champ,
    attendre,
    async cliquer(nom) {
      act(() => bouton(nom).click())
      await laisserPasser()
    },
    async cocher(libelle) {
      act(() => champ(libelle).click())
      await laisserPasser()
    },
    async saisir(libelle, valeur) {
      act(() => {
        const trouve = champ(libelle)
        trouve.value = valeur
        // Une liste ou une recherche, remise à sa valeur par React après `input`, n’aurait plus rien à dire à `change`.
        if (trouve.tagName !== 'SELECT' && trouve.type !== 'search') Simulate.input(trouve)
        Simulate.change(trouve)
      })
      await laisserPasser()
    },
    async donnerUnFichier(nom, octets) {
      const entree = racine.querySelector<HTMLInputElement>('input[type=file]')
      if (entree === null) throw new Error('aucun fichier n’est demandé')
      const fichier = { name: nom, arrayBuffer: () => Promise.resolve(octets.slice().buffer) }
      Object.defineProperty(entree, 'files', { value: [fichier], configurable: true })
      Object.defineProperty(entree, 'value', { value: '', writable: true, configurable: true })
      act(() => Simulate.change(entree))
      await laisserPasser()
    },
    async presser(key) {
      act(
        () => void document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true })),
      )
      await laisserPasser()
    },
    fermer() {
      ReactDOM.unmountComponentAtNode(racine)
      racine.remove()
      jest.restoreAllMocks()
    },
  }
}
