import type { Frame, Locator, Page } from 'playwright-core'
import type { Lieu } from './lieu'

/** Les gestes d’un utilisateur dans le volet, à la souris ou au clavier seul. */
export interface Gestes {
  /** Porte les gestes dans le volet, qui vient de s’ouvrir. */
  entrer(): Promise<void>
  cliquer(nom: string | RegExp): Promise<void>
  cocher(libelle: string | RegExp): Promise<void>
  remplir(libelle: string | RegExp, texte: string): Promise<void>
  /** Choisit une option d’une liste, par son texte. */
  choisir(libelle: string | RegExp, option: string): Promise<void>
}

interface Outil {
  readonly entrer: () => Promise<void>
  readonly bouton: (cible: Locator) => Promise<void>
  readonly coche: (cible: Locator) => Promise<void>
  readonly champ: (cible: Locator, texte: string) => Promise<void>
  readonly liste: (cible: Locator, option: string) => Promise<void>
}

const SOURIS: Outil = {
  entrer: () => Promise.resolve(),
  bouton: (cible) => cible.click(),
  coche: (cible) => cible.check(),
  champ: (cible, texte) => cible.fill(texte),
  liste: async (cible, option) => void (await cible.selectOption({ label: option })),
}

export function aLaSouris(lieu: Lieu): Gestes {
  return gestesAvec(lieu, SOURIS)
}

/** Aucun clic : Tab jusqu’à la cible, puis la touche qui convient. Une cible que Tab n’atteint pas fait échouer. */
export function auClavier(lieu: Lieu): Gestes {
  const { page } = lieu
  const taper = (texte: string) => page.keyboard.type(texte)
  return gestesAvec(lieu, {
    // Dans l’atelier, F6 passe d’une zone à l’autre : Tab, dans la grille, change de cellule.
    entrer: async () => {
      if (lieu.nom === 'Excel') return
      await page.keyboard.press('F6')
      await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME')
    },
    bouton: async (cible) => {
      await atteindre(cible, page, 'Tab')
      await page.keyboard.press('Enter')
    },
    coche: async (cible) => {
      const radio = (await cible.getAttribute('type')) === 'radio'
      if (radio) await atteindre(await premierDuGroupe(lieu.volet, cible), page, 'Tab')
      await atteindre(cible, page, radio ? 'ArrowDown' : 'Tab')
      if (!(await cible.isChecked())) await page.keyboard.press('Space')
    },
    champ: async (cible, texte) => {
      await atteindre(cible, page, 'Tab')
      await page.keyboard.press('Control+A')
      await taper(texte)
    },
    liste: async (cible, option) => {
      await atteindre(cible, page, 'Tab')
      await taper(option)
    },
  })
}

function gestesAvec(lieu: Lieu, { entrer, bouton, coche, champ, liste }: Outil): Gestes {
  const nomme = (nom: string | RegExp) => (typeof nom === 'string' ? { name: nom, exact: true } : { name: nom })
  const parLibelle = (libelle: string | RegExp) => lieu.volet.getByLabel(libelle, { exact: typeof libelle === 'string' }).first()
  return {
    entrer,
    cliquer: (nom) => bouton(lieu.volet.getByRole('button', nomme(nom)).first()),
    cocher: (libelle) => coche(parLibelle(libelle)),
    remplir: (libelle, texte) => champ(parLibelle(libelle), texte),
    choisir: (libelle, option) => liste(parLibelle(libelle), option),
  }
}

const TOUCHES_MAX = 200

async function atteindre(cible: Locator, page: Page, touche: 'Tab' | 'ArrowDown'): Promise<void> {
  await cible.waitFor()
  const avant = touche === 'Tab' && (await precede(cible)) ? 'Shift+Tab' : touche
  for (let frappe = 0; frappe < TOUCHES_MAX; frappe += 1) {
    if (await cible.evaluate((element) => element === element.ownerDocument.activeElement)) return
    await page.keyboard.press(avant)
  }
  throw new Error(`${touche} n’atteint pas : ${await cible.evaluate(({ outerHTML }) => outerHTML.slice(0, 200))}`)
}

/** Vrai si la cible vient avant ce qui a la main. */
function precede(cible: Locator): Promise<boolean> {
  return cible.evaluate((element) => {
    const { activeElement } = element.ownerDocument
    return activeElement !== null && (element.compareDocumentPosition(activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0
  })
}

/** Tab n’entre dans un groupe de boutons radio que par celui qui est coché, ou par le premier qui se laisse choisir. */
async function premierDuGroupe(volet: Frame, cible: Locator): Promise<Locator> {
  const nom = await cible.getAttribute('name')
  const groupe = volet.locator(`input[name="${nom ?? ''}"]:not(:disabled)`)
  const coche = volet.locator(`input[name="${nom ?? ''}"]:checked`)
  return (await coche.count()) > 0 ? coche : groupe.first()
}
