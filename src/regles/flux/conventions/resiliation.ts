import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { declarerSuivi, placerConstat, valeurDeLaCirculaire } from '../../com'
import { P_MED } from '../../parametres/flux-conventions'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { ajouterMois, enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import { FLUX_2022, reference } from '../../socle/sources'

export const FLUX_37: FicheDeRegle = {
  id: 'FLUX-37',
  titre: 'Résiliation et arrêté',
  nature: 'echeance',
  articles: [reference('art. R. 441-5-2, IV du CCH', FLUX_2022, '6')],
  parametres: ['P_med'],
  pointsOuverts: ['AMB-48'],
}

const COLONNES = {
  bailleur: { titres: ['bailleur'], type: 'texte', exigee: true },
  envoi: { titres: ['mise en demeure', 'mise en demeure envoyée le'], type: 'date', exigee: true },
  reception: { titres: ['réception', 'mise en demeure reçue le', 'reçue le'], type: 'date', exigee: true },
  suite: { titres: ['suivie d’effet', 'suite donnée'], type: 'booleen' },
  resiliation: { titres: ['résiliation', 'convention résiliée le'], type: 'date' },
  arrete: { titres: ['arrêté du préfet', 'arrêté du'], type: 'date' },
  dhup: { titres: ['signalé à la DHUP'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Premier jour où la convention peut se résilier : deux mois calendaires après la réception, ou après l'envoi (AMB-48). */
export function resiliationPossible(envoi: Jour | null, reception: Jour | null, lectures: Lectures): Jour | null {
  const depart = rangDe(lectures, 'AMB-48') === 1 ? envoi : reception
  return depart === null ? null : ajouterMois(depart, valeurDeLaCirculaire(P_MED))
}

function possibleLe({ envoi, reception }: Ligne, lectures: Lectures): Jour | null {
  return envoi !== null && reception !== null && reception < envoi ? null : resiliationPossible(envoi, reception, lectures)
}

function constatsDe(ligne: Ligne, { lectures }: ContexteDeSuivi): ConstatDeTableau[] {
  const { numero, envoi, reception, suite, resiliation, arrete, dhup } = ligne
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_37.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const nom = ligne.bailleur ?? `ligne ${numero}`
  if (envoi !== null && reception !== null && reception < envoi) {
    return [
      placerConstat(lieu('reception'), 'IN', 'flux-conventions.reception-anterieure', {
        nom,
        envoi: enIso(envoi),
        reception: enIso(reception),
      }),
    ]
  }
  const possible = possibleLe(ligne, lectures)
  const nonSignalee =
    dhup === true ? [] : [placerConstat(lieu('dhup'), 'AL', 'flux-conventions.resiliation-non-signalee', { nom })]
  if (resiliation === null) {
    return [
      ...(arrete === null ? [] : nonSignalee),
      ...(possible === null ? [placerConstat(lieu('reception'), 'IF', 'flux-conventions.reception-inconnue', { nom })] : []),
    ]
  }
  const constats: ConstatDeTableau[] = []
  if (possible === null)
    constats.push(placerConstat(lieu('reception'), 'IN', 'flux-conventions.resiliation-sans-depart', { nom }))
  else if (resiliation < possible) {
    constats.push(
      placerConstat(lieu('resiliation'), 'EL', 'flux-conventions.resiliation-prematuree', {
        nom,
        resiliation: enIso(resiliation),
        possible: enIso(possible),
      }),
    )
  }
  if (suite === true) constats.push(placerConstat(lieu('suite'), 'EL', 'flux-conventions.resiliation-malgre-suite', { nom }))
  constats.push(...nonSignalee)
  if (arrete === null) constats.push(placerConstat(lieu('arrete'), 'AL', 'flux-conventions.arrete-absent', { nom }))
  else if (arrete < resiliation) {
    const dates = { nom, arrete: enIso(arrete), resiliation: enIso(resiliation) }
    constats.push(placerConstat(lieu('arrete'), 'AL', 'flux-conventions.arrete-anterieur', dates))
  }
  return constats
}

export const SUIVI_RESILIATION = declarerSuivi({
  id: 'FLUX-37',
  titre: 'Mises en demeure et résiliations',
  aide: 'Une ligne par mise en demeure d’un bailleur qui ne respecte pas la convention du préfet. Le contrôle date la résiliation possible et ce qui la suit.',
  fiches: [FLUX_37],
  colonnes: COLONNES,
  aides: {
    bailleur: 'Bailleur.',
    envoi: 'Date d’envoi de la mise en demeure. 0 ou vide : non dite.',
    reception: 'Date de réception, d’où partent les deux mois. 0 ou vide : non dite.',
    suite: 'Oui si le bailleur a donné suite dans le délai. 0 ou vide : non.',
    resiliation: 'Date de résiliation de la convention. 0 ou vide : non résiliée.',
    arrete: 'Date de l’arrêté qui règle les réservations de l’État. 0 ou vide : aucun.',
    dhup: 'Oui si le cas a été signalé au ministère avant la résiliation ou l’arrêté. 0 ou vide : non.',
  },
  calculees: [{ titre: 'résiliation possible le', unite: 'date (numéro de série)' }],
  exemple: [['Bailleur A', '2024-01-08', '2024-01-10', false, null, null, false]],
  controler: (lignes, contexte) => ({
    constats: lignes.flatMap((ligne) => constatsDe(ligne, contexte)),
    calculs: lignes.map((ligne) => [possibleLe(ligne, contexte.lectures) ?? '']),
  }),
})
