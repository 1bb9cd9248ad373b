import { CONDITIONS_INCONNUES } from '../../../src/taskpane/dossier/dossier-neuf'
import { EPCI, fichierNational } from './communes'
import type { FeuilleDeDepart } from './lieu'
import { rangee } from './lieu'
import { fermerEtReprendre, ouvrirLeContrat, toutRemettre } from './trajet'
import type { Trajet } from './trajet'

export const CLASSEUR: readonly FeuilleDeDepart[] = [['Feuil1', [['Notes du service']]]]

/** Colonnes de « Communes », comptées à partir de 0. */
const RESIDENCES = 1
const PLH = 8

/** 3 340 manquants, 1 143 logements avant comme après, soit 34,22 % : Ambre en retient 120, Figeac accepte les 78 autres. */
export async function parcourir(trajet: Trajet): Promise<void> {
  const { lieu, cliquer, cocher, choisir, remplir, ecran, ecrire, lire } = trajet
  await ouvrirLeContrat(trajet)
  await cliquer(/^Communes/)
  await lieu.volet.locator('input[type=file]').setInputFiles(fichierNational(EPCI))
  await ecran('Quelle colonne dit quoi ?')
  await cliquer('Lire les communes')
  for (const { nom } of EPCI) {
    await remplir('Rechercher par nom ou code INSEE', nom)
    await cocher(nom)
  }
  await ecran(/Cochées en tout\s: 6/)
  await cliquer('Voir ce qui sera écrit')
  await ecrire()
  for (const [i, { residences }] of EPCI.entries()) await lieu.saisir('Communes', i + 1, RESIDENCES, residences)
  for (const i of EPCI.keys()) await lieu.saisir('Communes', i + 1, PLH, 'Oui')
  await cliquer('Continuer : cadre du contrat')
  await cocher(/^C\./)
  await choisir('EPCI à fiscalité propre ?', 'Oui')
  await choisir('PLH exécutoire, ou document qui en tient lieu ?', 'Oui')
  await choisir('Un contrat abaissant existe dans l’EPCI pour cette période ?', 'Non')
  await ecran(/6 communes, 2023-2025/)
  await cliquer('Revenir aux étapes')
  await lire(/Contrat mutualisant, 6 communes/)
  const conditions = { ...CONDITIONS_INCONNUES, fiscalitePropre: true, plhExecutoire: true, contratAbaissant: false }
  await fermerEtReprendre(trajet, 'Contrat mutualisant, 6 communes, 2023-2025', { modalite: 'C', conditions })
  const depart = await lieu.relever()

  await cliquer(/^Hypothèses/)
  await ecran('Points qui changent un nombre de ce contrat')
  await cliquer('Étapes du contrat')
  await cliquer(/^Objectifs/)
  await ecran('Total de la répartition')
  await cliquer('Ambre')
  await remplir('Objectif retenu (logements)', '120')
  await cliquer('Proposer une répartition')
  await ecran('Répartition proposée')
  await cliquer('Appliquer cette répartition')
  await lire(/Répartition appliquée/)
  await lire('Contrôle de la répartition : non conforme.')
  await cliquer('Figeac')
  const figeac = lieu.volet.locator('.mx-fiche', { hasText: 'Figeac' })
  await figeac.getByLabel('Accord de la commune').selectOption({ label: 'Oui' })
  await figeac.getByLabel('Date de l’accord').fill('12/05/2023')
  await lire('Contrôle de la répartition : conforme.')
  await cliquer('Voir l’aperçu avant d’écrire')
  await ecrire()
  const ecrit = await lieu.relever()
  for (const [i, { nom, manquants, legal }] of EPCI.entries()) {
    expect(rangee(ecrit, 'TAB-14', i + 2, 4)).toEqual([nom, manquants, legal / manquants, legal])
  }
  expect(rangee(ecrit, 'TAB-14', 2, 6)).toEqual(['Ambre', 600, 0.33, 198, 0.2, 120])
  expect(rangee(ecrit, 'TAB-14', 7, 8)).toEqual(['Figeac', 1200, 0.33, 396, 0.395, 474, true, 45_058])
  expect(rangee(ecrit, 'TAB-14', 8, 6)).toEqual(['Total', 3340, 0.342216, 1143, 0.342216, 1143])
  await cliquer('Fermer l’aperçu')
  await cliquer('Étapes du contrat')
  await toutRemettre(trajet, depart)
}
