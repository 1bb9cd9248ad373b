import { normaliser } from '../../../regles'

/** Ce qu'une ligne de répartition désigne. */
export type Role = 'etat' | 'agents' | 'prioritaires' | 'collectivite' | 'libre' | 'solde' | 'total'

/** Un réservataire lu dans un libellé libre : « dont agents civils et militaires », « Commune de Saint-Aubert ». */
export interface RoleLu {
  readonly role: Role
  /** Vrai si la ligne détaille celle de l'État : elle ne s'ajoute pas aux autres. */
  readonly dont: boolean
  /** Pour une collectivité : une commune seule ou des communes, un EPCI, ou un ensemble dont les territoires se recouvrent. */
  readonly territoire: 'communes' | 'epci' | 'melange' | null
}

const DONT = /^(?:dont|y compris|parmi lesquels)\b/
const MOTIFS: readonly (readonly [RegExp, Role])[] = [
  [/^(?:sous )?total\b|^ensemble$|^somme\b|^total reserve/, 'total'],
  [/\bnon reserve|\bsans reserva(?:tion|taire)|\bsolde\b|^reste\b|\bhors (?:reservation|contingent)|\bnon affecte|^libres?$|^(?:part )?(?:du )?bailleur$/, 'solde'],
  [/\bagents?\b|\bfonctionnaires?\b|\bcivils? et militaires?\b/, 'agents'],
  [/\bprioritaires?\b|\bmal loges?\b|^dont dalo$/, 'prioritaires'],
  [/\betat\b|\bprefets?\b|\bprefectures?\b|\bprefectoral/, 'etat'],
  [
    /\bcommunes?\b|\bcommunal\w*|\bvilles?\b|\bmairies?\b|\bepci\b|\bept\b|\bmetropole\b|\bagglomeration\b|\bintercommunal\w*|\bcollectivites?\b|\bcommunautes?\b|\bdepartements?\b|\bdepartemental\b|\bregions?\b|\bregional\b|\bgroupements?\b/,
    'collectivite',
  ],
  [/\baction logement\b|\bals?\b|\bemployeurs?\b|\bentreprises?\b|\borganismes?\b|\bassociations?\b|\bautres?\b/, 'libre'],
]

/** Rôle d'un libellé ; `null` s'il ne nomme aucun réservataire connu. */
export function lireRole(texte: string): RoleLu | null {
  const mots = normaliser(texte)
  const role = MOTIFS.find(([motif]) => motif.test(mots))?.[1]
  if (role === undefined) return null
  return { role, dont: DONT.test(mots), territoire: role === 'collectivite' ? territoireDe(mots) : null }
}

function territoireDe(mots: string): RoleLu['territoire'] {
  const commune = /\bcommunes?\b|\bcommunal\w*|\bvilles?\b|\bmairies?\b/.test(mots.replace(/\bcommunautes? de communes?\b|\bcommunaute\w*/g, ' epci '))
  const epci = /\bepci\b|\bept\b|\bmetropole\b|\bagglomeration\b|\bintercommunal\w*|\bcommunautes?\b/.test(mots)
  if (commune === epci) return 'melange'
  return commune ? 'communes' : 'epci'
}
