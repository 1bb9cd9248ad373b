import type { ColonnesAttendues, LigneLue } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import { rangDe } from '../../socle/lectures'
import { defautsDEntonnoir, FLUX_20, tauxDeChute } from './entonnoir'

const COLONNES = {
  reservataire: { titres: ['réservataire'], type: 'texte', exigee: true },
  bailleur: { titres: ['bailleur'], type: 'texte' },
  annee: { titres: ['année'], type: 'entier', zeroVide: true },
  proposes: { titres: ['logements proposés', 'n1'], type: 'entier', exigee: true },
  avecCandidats: {
    titres: ['logements avec candidats', 'logements avec proposition de candidats', 'n2'],
    type: 'entier',
    exigee: true,
  },
  acceptes: { titres: ['candidats acceptés', 'candidats acceptés en CALEOL', 'n3'], type: 'entier', exigee: true },
  baux: { titres: ['baux signés', 'n4'], type: 'entier', exigee: true },
  reglesEncadrees: { titres: ['règles de refus encadrées'], type: 'booleen' },
  clauseDeRevoyure: { titres: ['clause de revoyure'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Dans un tableau, une case de condition vide est un non ; une ligne sans aucun bail se signale, le 0 pouvant être une case vide. */
function constatsDe(ligne: Ligne) {
  const lieu = (colonne: keyof typeof COLONNES) => ({
    regle: FLUX_20.id,
    ligne: ligne.numero,
    colonne: COLONNES[colonne].titres[0],
  })
  const conditions = { reglesEncadrees: ligne.reglesEncadrees === true, clauseDeRevoyure: ligne.clauseDeRevoyure === true }
  const defauts = defautsDEntonnoir({ ...ligne, ...conditions })
  const places = defauts.map(({ gravite, etape, message: { id, donnees } }) => placerConstat(lieu(etape), gravite, id, donnees))
  return ligne.baux === 0 ? [...places, placerConstat(lieu('baux'), 'IF', 'flux-conventions.baux-nuls')] : places
}

export const SUIVI_ENTONNOIR = declarerSuivi({
  id: 'FLUX-20',
  titre: 'Entonnoir de la gestion directe',
  aide: 'Une ligne par réservataire et par bailleur : les quatre étapes du décompte annuel et les deux conditions. L’étape 3 compte des candidats, les autres des logements.',
  fiches: [FLUX_20],
  colonnes: COLONNES,
  cle: ['reservataire', 'bailleur', 'annee'],
  aides: {
    reservataire: 'Réservataire en gestion directe.',
    bailleur: 'Bailleur.',
    annee: 'Année du décompte. 0 vaut vide.',
    proposes: 'Logements proposés au réservataire (n1). 0 est un nombre ; vide : étape absente.',
    avecCandidats: 'Logements ayant reçu une proposition de candidats (n2). 0 est un nombre ; vide : étape absente.',
    acceptes:
      'Candidats acceptés en commission (n3), des candidats et non des logements. 0 est un nombre ; vide : étape absente.',
    baux: 'Baux signés (n4). 0 est un nombre, et se signale ; vide : étape absente.',
    reglesEncadrees: 'Oui si les règles de refus et de réinjection sont encadrées et transparentes. 0 ou vide : non.',
    clauseDeRevoyure: 'Oui si la convention prévoit une clause de revoyure. 0 ou vide : non.',
  },
  calculees: [
    { titre: 'taux de chute retenu', unite: 'fraction' },
    { titre: 'chute candidats → baux', unite: 'fraction' },
    { titre: 'chute proposés → baux', unite: 'fraction' },
  ],
  exemple: [['État', 'Bailleur A', 2024, 200, 180, 150, 120, true, true]],
  controler: (lignes, { lectures }) => ({
    constats: lignes.flatMap(constatsDe),
    calculs: lignes.map(({ proposes, avecCandidats, baux }) => {
      const chutes = [tauxDeChute(avecCandidats, baux), tauxDeChute(proposes, baux)] as const
      return [chutes[rangDe(lectures, 'AMB-44') === 1 ? 1 : 0], ...chutes]
    }),
  }),
})
