import { declarerSuivi, enFraction, placerConstat } from '../../com'
import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import type { Gravite } from '../../socle/constat'
import type { Message } from '../../socle/message'
import { plafondDe } from '../plafonds'
import type { Reservataire } from '../reservataire'
import { famille, lireReservataire, RESERVATAIRES } from '../reservataire'
import { CONTREPARTIES, FLUX_01, GESTIONS, lireContreparties, lireGestion } from './contreparties'

const COLONNES = {
  reservataire: { titres: ['réservataire', 'type de réservataire', 'type'], type: 'texte', exigee: true },
  nom: { titres: ['nom', 'nom du réservataire'], type: 'texte' },
  contrepartie: { titres: ['contrepartie', 'contreparties'], type: 'texte' },
  gestion: { titres: ['gestion', 'mode de gestion'], type: 'texte' },
  partDirecte: { titres: ['part en gestion directe'], type: 'taux', zeroVide: true },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Réservataires du texte : les agents sont un public de l'État, « autre » n'y est pas. */
const ADMIS = RESERVATAIRES.filter((reservataire) => reservataire !== 'autre' && reservataire !== 'agents')

/** Table de référence des réservataires d'un bailleur : qui réserve, contre quoi, et qui désigne les candidats (FLUX-01). */
export const SUIVI_RESERVATAIRES = declarerSuivi({
  id: 'FLUX-01',
  titre: 'Réservataires',
  aide: 'Une ligne par réservataire du bailleur : sa contrepartie et son mode de gestion. Le contrôle relève un réservataire hors liste, une collectivité sans contrepartie et une gestion mixte dont la part n’est pas dite.',
  fiches: [FLUX_01],
  colonnes: COLONNES,
  aides: {
    reservataire: 'État, collectivité (ou son établissement public), EPCI, employeur, Action Logement, organisme à caractère désintéressé.',
    nom: 'Nom du réservataire ; vide ou 0 : aucun.',
    contrepartie: 'Terrain, financement ou garantie financière, séparés par une virgule s’il y en a plusieurs ; vide ou 0 : aucune.',
    gestion: 'Directe (le réservataire propose) ou déléguée (le bailleur désigne) ; vide ou 0 : à préciser.',
    partDirecte: 'Pour une gestion mixte, part gérée en direct (0,4, 40 ou « 40 % ») ; vide ou 0 : non dite.',
  },
  choix: { reservataire: ADMIS, contrepartie: CONTREPARTIES, gestion: GESTIONS },
  calculees: [
    { titre: 'Réservataire reconnu', unite: 'texte' },
    { titre: 'Plafond du taux', unite: 'fraction' },
  ],
  exemple: [
    ['État', 'Préfecture', null, 'directe', null],
    ['collectivité', 'Commune A', 'garantie financière', 'déléguée', null],
    ['Action Logement', null, 'financement', 'directe', null],
  ],
  controler: (lignes) => ({
    constats: lignes.flatMap(constatsDe),
    calculs: lignes.map((ligne) => {
      const reservataire = reconnaitre(ligne)
      return [reservataire ?? '', reservataire === undefined ? '' : plafondDeLaLigne(reservataire, ligne)]
    }),
  }),
})

function reconnaitre({ reservataire }: Ligne): Reservataire | undefined {
  const lu = reservataire === null ? undefined : lireReservataire(reservataire)
  return ADMIS.find((admis) => admis === lu)
}

/** Les 20 % sont la contrepartie d'une garantie ; un terrain ou un financement permet davantage, par négociation. */
function plafondDeLaLigne(reservataire: Reservataire, { contrepartie }: Ligne): number | '' {
  const plafond = plafondDe(reservataire)
  if (plafond === null) return ''
  const leve = famille(reservataire) === 'collectivites' && (lireContreparties(contrepartie ?? '') ?? []).some((c) => c !== 'garantie financière')
  return leve ? '' : enFraction(plafond)
}

function constatsDe(ligne: Ligne): ConstatDeTableau[] {
  const { contrepartie, gestion, partDirecte } = ligne
  const reservataire = reconnaitre(ligne)
  const relever = (gravite: Gravite, colonne: keyof typeof COLONNES, id: string, donnees: Message['donnees'] = {}): ConstatDeTableau =>
    placerConstat({ regle: 'FLUX-01', ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] }, gravite, `flux.reservataires.${id}`, donnees)
  const constats: ConstatDeTableau[] = []
  if (reservataire === undefined) constats.push(relever('IN', 'reservataire', 'hors-liste', { lu: ligne.reservataire ?? '', admis: ADMIS.join(', ') }))
  if (contrepartie !== null && lireContreparties(contrepartie) === undefined) {
    constats.push(relever('IN', 'contrepartie', 'contrepartie', { lu: contrepartie, admises: CONTREPARTIES.join(', ') }))
  }
  if (contrepartie === null && reservataire !== undefined && famille(reservataire) === 'collectivites') {
    constats.push(relever('AL', 'contrepartie', 'sans-contrepartie', { admises: CONTREPARTIES.join(', ') }))
  }
  const mode = gestion === null ? null : lireGestion(gestion)
  if (mode === null) constats.push(relever('IF', 'gestion', 'gestion-absente'))
  if (mode === undefined) constats.push(relever('IN', 'gestion', 'gestion', { lu: gestion ?? '', admises: GESTIONS.join(', ') }))
  if (mode === 'mixte' && partDirecte === null) constats.push(relever('AL', 'gestion', 'gestion-mixte'))
  return constats
}
