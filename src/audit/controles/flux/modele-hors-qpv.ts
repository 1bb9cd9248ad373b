import type { ModeleDeTableau, TableauATyper } from '../../reconnaissance/types'

/** Flux et part du préfet hors et en QPV : une ligne par bailleur, ou une ligne par localisation (FLUX-14). */
export const MODELE_HORS_QPV: ModeleDeTableau = {
  id: 'FLUX-14',
  objet: 'bailleur',
  minimum: 2,
  typer: typerHorsQpv,
  notions: {
    bailleur: { nom: 'bailleur', type: 'texte', titres: ['Bailleur', 'Organisme'], synonymes: ['nom du bailleur', 'bailleur social'] },
    annee: { nom: 'année', type: 'annee', titres: ['Année'], synonymes: ['exercice'] },
    localisation: { nom: 'localisation', type: 'texte', titres: ['Localisation', 'Localisation QPV'], synonymes: ['secteur', 'zone', 'patrimoine', 'périmètre', 'situation', 'hors en QPV', 'QPV hors QPV', 'parc'] },
    fluxHorsQpv: { nom: 'flux hors QPV', type: 'effectif', titres: ['Flux hors QPV'], tournure: /^(?!.*\b(?:prefet|etat|taux|part|pourcent)\b)(?:c|flux|assiette)\b.*\bhors (?:qpv|quartiers?)\b/ },
    fluxQpv: { nom: 'flux en QPV', type: 'effectif', titres: ['Flux en QPV'], tournure: /^(?!.*\b(?:hors|prefet|etat|taux|part|pourcent|dont)\b)(?:c|flux|assiette)\b.*\b(?:qpv|quartiers? prioritaires?)\b/ },
    prefetHorsQpv: {
      nom: 'logements du préfet hors QPV',
      type: 'effectif',
      titres: ['Logements du préfet hors QPV'],
      tournure: /^(?!.*\b(?:taux|pourcent)\b)(?=.*\b(?:prefet|prefecture|etat)\b).*\bhors (?:qpv|quartiers?)\b/,
    },
    prefetQpv: {
      nom: 'logements du préfet en QPV',
      type: 'effectif',
      titres: ['Logements du préfet en QPV'],
      tournure: /^(?!.*\b(?:hors|taux|pourcent)\b)(?=.*\b(?:prefet|prefecture|etat)\b).*\b(?:qpv|quartiers? prioritaires?)\b/,
    },
    flux: { nom: 'flux', type: 'effectif', titres: ['Flux', 'Flux (C)'], synonymes: ['flux annuel', 'assiette', 'logements du flux', 'flux C'] },
    prefet: {
      nom: 'part du préfet',
      type: 'effectif',
      titres: ['Logements du préfet', 'Part du préfet'],
      synonymes: ['part préfet', 'préfet', 'logements préfet', 'logements État', 'part de l État', 'contingent préfectoral', 'logements de l État', 'dont préfet', 'dont État', 'part État'],
    },
    clause: { nom: 'clause contraire', type: 'drapeau', titres: ['Clause contraire'], synonymes: ['clause dérogatoire', 'stipulation contraire', 'clause contraire signée'] },
  },
}

function typerHorsQpv({ notions }: TableauATyper): string | null {
  const deFront = notions.has('fluxHorsQpv') && notions.has('prefetHorsQpv')
  return deFront || (notions.has('localisation') && notions.has('flux') && notions.has('prefet')) ? 'FLUX-14' : null
}
