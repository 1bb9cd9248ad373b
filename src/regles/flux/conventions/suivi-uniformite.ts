import type { ColonnesAttendues, LigneLue } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import type { ConstatDeTableau } from '../../com'
import type { Uniformite } from './uniformite'
import { FLUX_13, jugerUniformite, partConcentree } from './uniformite'

export const COLONNES_D_UNIFORMITE = {
  commune: { titres: ['commune', 'nom de la commune'], type: 'texte', exigee: true },
  flux: { titres: ['flux de la commune', 'flux', 'flux C'], type: 'entier', exigee: true },
  prefet: { titres: ['part du préfet', 'logements du préfet', 'préfet'], type: 'entier', exigee: true },
  qpv: { titres: ['dont flux en QPV', 'flux en QPV', 'en QPV'], type: 'entier' },
} as const satisfies ColonnesAttendues

const COLONNES = {
  ...COLONNES_D_UNIFORMITE,
  taux: { titres: ['taux de la convention', 'taux'], type: 'taux', exigee: true },
  clause: { titres: ['clause contraire'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type LigneDeCommune = LigneLue<typeof COLONNES_D_UNIFORMITE>

/** Constats d'une liste de communes jugées : une alerte au plus, la règle étant supplétive ; une incohérence si les nombres se contredisent. */
export function constatsDUniformite(lignes: readonly LigneDeCommune[], juges: readonly Uniformite[]): ConstatDeTableau[] {
  const constats = lignes.flatMap((ligne, rang) => constatsDeCommune(ligne, juges[rang]))
  const concentree = partConcentree(juges)
  if (concentree === null) return constats
  const lieu = { regle: FLUX_13.id, ligne: null, colonne: null }
  return [...constats, placerConstat(lieu, 'AL', 'flux-conventions.part-concentree', { ...concentree })]
}

function constatsDeCommune(
  { numero, commune, flux, prefet, qpv }: LigneDeCommune,
  juge: Uniformite | undefined,
): ConstatDeTableau[] {
  const lieu = { regle: FLUX_13.id, ligne: numero, colonne: COLONNES.prefet.titres[0] }
  const donnees = { commune: commune ?? `ligne ${numero}` }
  switch (juge?.verdict) {
    case 'non uniforme':
      return [
        placerConstat(lieu, 'AL', 'flux-conventions.non-uniforme', {
          ...donnees,
          prefet: prefet === 0 ? '0 (ou cellule vide)' : (prefet ?? 0),
          attendu: juge.attendu,
          ecart: juge.ecart,
        }),
      ]
    case 'incohérent':
      return [
        placerConstat(lieu, 'IN', 'flux-conventions.commune-incoherente', {
          ...donnees,
          flux: flux ?? 0,
          prefet: prefet ?? 0,
          qpv: qpv ?? 0,
        }),
      ]
    case 'incomplet':
      return [placerConstat(lieu, 'IF', 'flux-conventions.commune-incomplete', donnees)]
    default:
      return []
  }
}

export const SUIVI_UNIFORMITE = declarerSuivi({
  id: 'FLUX-13',
  titre: 'Part du préfet par commune',
  aide: 'Une ligne par commune du département : flux du bailleur et part du préfet. Le contrôle dit l’écart au taux de la convention ; une clause contraire signée le lève.',
  fiches: [FLUX_13],
  colonnes: COLONNES,
  aides: {
    commune: 'Nom de la commune.',
    flux: 'Flux C de la commune, en logements. 0 : sans objet.',
    prefet: 'Logements du préfet dans la commune. 0 est un nombre.',
    qpv: 'Logements du flux situés en QPV. 0 ou vide : aucun.',
    taux: 'Taux du préfet dans la convention : 0,3, 30 ou « 30 % ». Vide : non jugé.',
    clause: 'Oui si une clause contraire signée remplace l’uniformité. 0 ou vide : non.',
  },
  calculees: [
    { titre: 'part du préfet (taux)', unite: 'fraction' },
    { titre: 'attendu', unite: 'logements' },
    { titre: 'écart', unite: 'logements' },
    { titre: 'uniformité', unite: 'texte' },
  ],
  exemple: [
    ['Commune A', 40, 12, null, 0.3, null],
    ['Commune B', 27, 8, null, 0.3, null],
    ['Commune C', 29, 8, null, 0.3, null],
  ],
  controler: (lignes, { lectures }) => {
    const juges = lignes.map((ligne) => jugerUniformite(ligne, ligne.taux, ligne.clause === true, lectures))
    return {
      constats: constatsDUniformite(lignes, juges),
      calculs: juges.map(({ part, attendu, ecart, verdict }) => [part, attendu, ecart, verdict]),
    }
  },
})
