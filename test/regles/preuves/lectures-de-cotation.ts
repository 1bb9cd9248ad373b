import type { ArgumentBrut } from '../../../src/catalogue'

type Remplaces = Readonly<Record<string, ArgumentBrut>>

/** Une pièce fraîche au dépôt, ancienne au calcul : seule la lecture « date de dépôt » la double. */
const PIECE_AU_DEPOT: Remplaces = {
  entetes: [['DALO', 'Pièce', 'Date de dépôt']],
  demandes: [[true, '2022-06-01', '2023-01-01']],
  grille: [
    ['critère', 'points', 'pièce'],
    ['DALO', 10, 'Pièce'],
  ],
  doublement: true,
}
/** L'EPCI chiffre ce que les textes laissent sans seuil : la durée du chômage, un critère P, et le taux d'effort. */
const SEUILS: Remplaces = {
  entetes: [['P06', 'S13']],
  demandes: [[14, 0.4]],
  grille: [
    ['critère', 'points', 'seuil'],
    ['P06', 20, '>=12'],
    ['S13', 10, '>0,3'],
  ],
}
const PAR_AN: Remplaces = {
  entetes: [['S28']],
  demandes: [['2019-05-10']],
  grille: [
    ['critère', 'points', 'barème'],
    ['S28', 3, 'par an'],
  ],
}
/** Une pénalité plus lourde que tous les points : la note est négative, ou ramenée à 0. */
const PENALITE: Remplaces = {
  entetes: [['DALO', 'Refus', 'Fin']],
  demandes: [[true, true, '2025-01-01']],
  grille: [
    ['critère', 'points', 'colonne', 'début', 'fin'],
    ['DALO', 10, null, null, null],
    ['N01', -20, 'Refus', '2023-06-01', '2025-01-01'],
  ],
}
/** La même suroccupation cotée deux fois. */
const MEME_FAIT: Remplaces = {
  entetes: [['P12', 'S09']],
  demandes: [[true, true]],
  grille: [
    ['critère', 'points'],
    ['P12', 20],
    ['S09', 10],
  ],
}
/** Dix critères locaux et un critère négatif : onze, ou dix. */
const LOCAUX_ET_NEGATIF: Remplaces = {
  entetes: [['DALO', 'Refus']],
  demandes: [[true, false]],
  grille: [
    ['critère', 'points', 'colonne', 'début', 'fin'],
    ['DALO', 10, null, null, null],
    ['N01', -20, 'Refus', '2023-06-01', '2024-06-01'],
    ...Array.from({ length: 10 }, (_, i) => [`Critère local ${i + 1}`, 1, 'DALO', null, null]),
  ],
}
/** Un groupe de trois demandes sur quatorze : masqué sous 11, montré sous 2. */
const PETIT_GROUPE: Remplaces = {
  notes: Array.from({ length: 26 }, (_, i) => [i + 1]),
  groupes: Array.from({ length: 26 }, (_, i) => [i < 3 ? 'T5' : i < 14 ? 'T2' : 'T3']),
}
const DEUX_ATTENTES: Remplaces = {
  depots: [['2023-01-15'], ['2022-03-01']],
  satisfactions: [['2024-03-15'], ['2024-01-01']],
  typologies: [['T2'], ['T3']],
  financements: [['PLUS'], ['PLUS']],
}

const parFonction = (fonctions: readonly string[], remplaces: Readonly<Record<string, Remplaces>>): Record<string, Remplaces> =>
  Object.fromEntries(fonctions.flatMap((nom) => Object.entries(remplaces).map(([id, valeurs]) => [`${nom} ${id}`, valeurs] as const)))

/** Par fonction et point ouvert, ce que l'exemple de la fonction doit porter pour que la lecture change la réponse. */
export const COTATIONS: Readonly<Record<string, Remplaces>> = {
  ...parFonction(['COTATION', 'COTATION_DETAIL'], { 'AMB-29': PIECE_AU_DEPOT, 'AMB-31': PAR_AN, 'AMB-32': PENALITE, 'AMB-35': MEME_FAIT }),
  ...parFonction(['COTATION', 'COTATION_PRIORITAIRE', 'GRILLE_CONTROLE'], { 'AMB-30': SEUILS }),
  ...parFonction(['COTATION', 'GRILLE_CONTROLE'], { 'AMB-74': LOCAUX_ET_NEGATIF }),
  ...parFonction(['GRILLE_CONTROLE'], { 'AMB-31': PAR_AN, 'AMB-32': PENALITE, 'AMB-35': MEME_FAIT }),
  'COTATION_DISTRIBUTION AMB-65': { ...PETIT_GROUPE, seuil_secret: null },
  'COTATION_DISTRIBUTION AMB-65 autre': { ...PETIT_GROUPE, seuil_secret: 2 },
  'COTATION_DELAI AMB-65': { ...DEUX_ATTENTES, seuil_secret: null },
  'COTATION_DELAI AMB-65 autre': { ...DEUX_ATTENTES, seuil_secret: 2 },
  'COTATION_FICHE AMB-65': { seuil_secret: null },
  'COTATION_FICHE AMB-65 autre': { seuil_secret: 2 },
}
