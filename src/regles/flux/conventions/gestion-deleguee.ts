import type { ColonnesAttendues, ConstatDeTableau, LigneLue } from '../../com'
import { declarerSuivi, lignesEnDouble, placerConstat } from '../../com'
import type { FicheDeRegle } from '../../socle/fiche'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import { normaliser } from '../../socle/normaliser'
import { FLUX_2022, reference } from '../../socle/sources'
import { estLEtat } from './contingent-de-l-etat'

export const FLUX_19: FicheDeRegle = {
  id: 'FLUX-19',
  titre: 'Décompte en gestion déléguée',
  nature: 'calcul',
  articles: [reference('art. R. 441-5-2 du CCH', FLUX_2022, '4.2')],
  parametres: [],
  pointsOuverts: [],
}

const COLONNES = {
  attribution: { titres: ['attribution', 'numéro d’attribution', 'référence'], type: 'texte', exigee: true },
  reservataire: { titres: ['réservataire'], type: 'texte', exigee: true },
  dateAttribution: { titres: ['date d’attribution', 'attribué le'], type: 'date' },
  bail: { titres: ['date de bail', 'date du bail', 'bail signé le'], type: 'date', exigee: true },
  comptee: { titres: ['comptée', 'comptée au bilan', 'décomptée'], type: 'booleen' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

/** Attributions décomptées en gestion déléguée (FLUX-19) : celles dont le bail est signé, au jour du contrôle s'il est dit. */
export function seDecompte({ bail }: { readonly bail: Jour | null }, jour: Jour | null): boolean {
  return bail !== null && (jour === null || bail <= jour)
}

function constatsDe(
  { numero, attribution, reservataire, dateAttribution, bail, comptee }: Ligne,
  jour: Jour | null,
): ConstatDeTableau[] {
  const lieu = (colonne: keyof typeof COLONNES) => ({ regle: FLUX_19.id, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  const constats: ConstatDeTableau[] = []
  const nom = attribution ?? `ligne ${numero}`
  if (comptee === true && !seDecompte({ bail }, jour)) {
    const gravite = estLEtat(reservataire) ? 'EL' : 'AL'
    constats.push(
      placerConstat(lieu('bail'), gravite, `flux-conventions.sans-bail-${gravite === 'EL' ? 'etat' : 'autre'}`, { nom }),
    )
  }
  if (bail !== null && dateAttribution !== null && bail < dateAttribution) {
    const donnees = { nom, bail: enIso(bail), attribution: enIso(dateAttribution) }
    constats.push(placerConstat(lieu('dateAttribution'), 'IN', 'flux-conventions.bail-anterieur', donnees))
  }
  return constats
}

/** Une attribution écrite deux fois ne se décompte qu'une fois. */
function attributionsEnDouble(lignes: readonly Ligne[]) {
  return lignesEnDouble(lignes, ({ attribution }) => (attribution === null ? null : normaliser(attribution)))
}

export const SUIVI_GESTION_DELEGUEE = declarerSuivi({
  id: 'FLUX-19',
  titre: 'Attributions en gestion déléguée',
  aide: 'Une ligne par attribution faite par le bailleur pour un réservataire. Seules celles suivies d’un bail signé se décomptent : la somme de la colonne calculée donne le nombre.',
  fiches: [FLUX_19],
  colonnes: COLONNES,
  aides: {
    attribution: 'Numéro ou référence de l’attribution, une fois seulement, sans nom de personne.',
    reservataire: 'Réservataire au titre duquel le logement est attribué.',
    dateAttribution: 'Date de la décision d’attribution. 0 ou vide : non vérifiée.',
    bail: 'Date de signature du bail. 0 ou vide : pas de bail.',
    comptee: 'Oui si le bailleur compte l’attribution au titre du réservataire. 0 ou vide : non.',
  },
  calculees: [{ titre: 'décompte', unite: 'logements' }],
  exemple: [
    ['A-001', 'État', '2024-03-01', '2024-03-20', true],
    ['A-002', 'État', '2024-03-04', null, false],
  ],
  controler: (lignes, { jour }) => {
    const doubles = attributionsEnDouble(lignes)
    const repetees = new Set(doubles.map(({ ligne }) => ligne))
    return {
      constats: [
        ...lignes.flatMap((ligne) => constatsDe(ligne, jour)),
        ...doubles.map(({ ligne: { numero, attribution }, premiere }) => {
          const lieu = { regle: FLUX_19.id, ligne: numero, colonne: COLONNES.attribution.titres[0] }
          return placerConstat(lieu, 'IN', 'flux-conventions.attribution-en-double', { nom: attribution ?? '', premiere })
        }),
      ],
      calculs: lignes.map((ligne) => [seDecompte(ligne, jour) && !repetees.has(ligne) ? 1 : 0]),
    }
  },
})
