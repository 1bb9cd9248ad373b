import type { Dossier } from '../../../src/taskpane/dossier/dossier'
import { attendreQue } from '../attendre'
import type { Gestes } from './gestes'
import type { Lieu, Releve } from './lieu'
import { reproches } from './regarder-ecran'

/** Un parcours en train de se faire : où, avec quels gestes, et ce que chaque écran traversé a à se reprocher. */
export interface Trajet extends Gestes {
  readonly lieu: Lieu
  /** Attend l’écran à ce texte, puis l’éprouve. */
  ecran(texte: string | RegExp): Promise<void>
  /** Aperçu déjà demandé : l’éprouve, écrit, attend la fin. */
  ecrire(): Promise<void>
  lire(texte: string | RegExp): Promise<void>
  /** Ferme l’aperçu d’une écriture faite, et attend que le volet ait relu ce qu’elle laisse au classeur. */
  fermerLApercu(): Promise<void>
}

export function commencer(lieu: Lieu, gestes: Gestes): Trajet {
  const lire = (texte: string | RegExp) => lieu.volet.getByText(texte).first().waitFor()
  async function ecran(texte: string | RegExp): Promise<void> {
    await lire(texte)
    expect([String(texte), await reproches(lieu)]).toEqual([String(texte), []])
  }
  return {
    ...gestes,
    lieu,
    lire,
    ecran,
    ecrire: async () => {
      await ecran(/^Écrire \d+ cellules?$/)
      await gestes.cliquer(/^Écrire \d+ cellules?$/)
      await lire(/cellules? écrites?/)
    },
    fermerLApercu: async () => {
      await gestes.cliquer('Fermer l’aperçu')
      await lieu.volet.locator('[aria-busy="false"]').waitFor()
    },
  }
}

/** De l’accueil aux étapes du contrat. */
export async function ouvrirLeContrat({ cliquer, ecran }: Trajet): Promise<void> {
  await cliquer('Remplir un contrat de mixité sociale')
  await ecran(/^Communes$/)
}

/** Le classeur fermé et rouvert reprend le contrat là où il en était : les étapes le disent. */
export async function fermerEtReprendre(trajet: Trajet, resume: string, attendu: Partial<Dossier>): Promise<void> {
  await attendreQue(async () => {
    const garde = await trajet.lieu.contratGarde()
    const porte = (champ: string, dit: unknown) => JSON.stringify(garde?.[champ as keyof Dossier]) === JSON.stringify(dit)
    return Object.entries(attendu).every(([champ, dit]) => porte(champ, dit))
  })
  await trajet.lieu.rouvrir()
  await trajet.entrer()
  await trajet.cliquer('Remplir un contrat de mixité sociale')
  await trajet.lire(resume)
}

/** Remet les écritures du volet, la dernière d’abord ; le classeur redevient `depart`. */
export async function toutRemettre(trajet: Trajet, depart: Releve): Promise<void> {
  const { cliquer, ecran, lieu } = trajet
  await cliquer(/^Dernières écritures/)
  await ecran('Dernières écritures')
  const remettre = lieu.volet.getByRole('button', { name: /^Remettre comme avant/ })
  await remettre.first().waitFor()
  for (let reste = await remettre.count(); reste > 0; reste -= 1) {
    await cliquer(/^Remettre comme avant/)
    await lieu.volet.getByText(/remises? comme avant/).waitFor()
    await remettre.nth(reste - 1).waitFor({ state: 'detached' })
  }
  expect(await lieu.relever()).toEqual(depart)
}
