import { feuilleCommunes } from './feuille-communes'
import type { FeuilleDeDepart } from './lieu'
import { rangee } from './lieu'
import { fermerEtReprendre, ouvrirLeContrat, toutRemettre } from './trajet'
import type { Trajet } from './trajet'

export const CLASSEUR: readonly FeuilleDeDepart[] = [
  feuilleCommunes([{ nom: 'Montfranc', residences: 2100, logements: 40, situation: 'nouvelle entrante rang 1' }]),
]

/** 25 % de 2 100 moins 40 : 485 manquants ; 15 % au VIII font 72,75, donc 73. */
export async function parcourir(trajet: Trajet): Promise<void> {
  const { lieu, cliquer, cocher, ecran, ecrire, lire } = trajet
  await ouvrirLeContrat(trajet)
  await cliquer(/^Cadre du contrat/)
  await cocher('Montfranc')
  await lire('Fermé à ces communes')
  for (const modalite of [/^B\./, /^C\./]) expect(await lieu.volet.getByLabel(modalite).isDisabled()).toBe(true)
  await cocher(/^A\./)
  await ecran('Cadre du contrat')
  await cliquer('Revenir aux étapes')
  await lire(/Contrat sans aménagement, Montfranc/)
  await fermerEtReprendre(trajet, 'Contrat sans aménagement, Montfranc, 2023-2025', { modalite: 'A' })
  const depart = await lieu.relever()
  await cliquer(/^Objectifs/)
  await ecran(/légal 73/)
  await cliquer('Voir l’aperçu avant d’écrire')
  await ecrire()
  const ecrit = await lieu.relever()
  expect(rangee(ecrit, 'TAB-16', 2, 6)).toEqual([73, 22, 0.3, 21, null, 'Montfranc'])
  await cliquer('Fermer l’aperçu')
  await cliquer('Étapes du contrat')
  await toutRemettre(trajet, depart)
}
