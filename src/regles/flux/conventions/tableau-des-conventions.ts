import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { declarerSuivi, placerConstat } from '../../com'
import { normaliser } from '../../socle/normaliser'
import { FLUX_26 } from './actualisation'
import { cleDe, FLUX_22, nombreDeDepartements } from './cle-de-convention'
import { estLEtat } from './contingent-de-l-etat'
import { constatsDeDuree, finDeConvention, FLUX_25, prochaineReconduction } from './duree-de-convention'
import { constatsDEchelle, ECHELLES_DE_CONVENTION, estInfra, FLUX_23, lireEchelleDeConvention } from './echelle-infra'
import type { AvancementDeConvention } from './mise-en-conformite'
import { AVANCEMENTS_DE_CONVENTION, constatsDeConformite, echeanceDe, FLUX_21, retardDeConformite, signatureAncienne } from './mise-en-conformite'
import { FLUX_27 } from './programmes-neufs'
import { constatsDeTransmission, delaiDeTransmission, FLUX_29 } from './transmission'

const COLONNES = {
  reservataire: { titres: ['réservataire'], type: 'texte', exigee: true },
  bailleur: { titres: ['bailleur'], type: 'texte', exigee: true },
  departement: { titres: ['département'], type: 'texte', exigee: true },
  avancement: { titres: ['avancement', 'état', 'état d’avancement'], type: 'texte' },
  ancienne: { titres: ['convention historique signée le', 'ancienne convention signée le'], type: 'date' },
  signature: { titres: ['signée le', 'date de signature', 'signature'], type: 'date' },
  transmission: { titres: ['transmise au préfet le', 'date de transmission', 'transmission'], type: 'date' },
  epci: { titres: ['EPCI destinataire'], type: 'booleen' },
  transmissionEpci: { titres: ['transmise à l’EPCI le'], type: 'date' },
  duree: { titres: ['durée (mois)', 'durée en mois', 'durée'], type: 'entier' },
  tacite: { titres: ['tacite reconduction'], type: 'booleen' },
  resiliation: { titres: ['conditions de résiliation'], type: 'booleen' },
  actualisation: { titres: ['modalités d’actualisation', 'actualisation annuelle'], type: 'booleen' },
  concertation: { titres: ['concertation des programmes neufs', 'concertation'], type: 'booleen' },
  echelle: { titres: ['échelle'], type: 'texte' },
  territoire: { titres: ['territoire'], type: 'texte' },
  motif: { titres: ['motif de l’échelle', 'motif'], type: 'texte' },
  avis: { titres: ['avis du préfet'], type: 'texte' },
  programme: { titres: ['programme'], type: 'texte' },
} as const satisfies ColonnesAttendues

type Colonne = keyof typeof COLONNES
type Ligne = LigneLue<typeof COLONNES>

function lireAvancement(texte: string | null): AvancementDeConvention | null {
  const mots = normaliser(texte ?? '')
  return AVANCEMENTS_DE_CONVENTION.find((avancement) => normaliser(avancement) === mots) ?? null
}

function nomDe({ reservataire, bailleur, numero }: Ligne): string {
  return [reservataire, bailleur].filter((nom) => nom !== null).join(' × ') || `ligne ${numero}`
}

function constatsDe(
  ligne: Ligne,
  premieres: ReadonlyMap<string, number>,
  { jour, lectures }: ContexteDeSuivi,
): ConstatDeTableau[] {
  const nom = nomDe(ligne)
  const lieu = (regle: string) => (colonne: Colonne) => ({ regle, ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] })
  const etat = estLEtat(ligne.reservataire)
  const avancement = lireAvancement(ligne.avancement)
  const conclue = ligne.signature !== null || avancement === 'signée' || avancement === 'transmise'
  const inconnu = ligne.avancement !== null && avancement === null
  const epci = ligne.epci === true
  return [
    ...constatsDeCle(ligne, premieres, nom),
    ...(inconnu
      ? [
          placerConstat(lieu(FLUX_21.id)('avancement'), 'IN', 'flux-conventions.avancement-inconnu', {
            nom,
            lu: ligne.avancement,
          }),
        ]
      : []),
    ...constatsDeConformite({ ...ligne, avancement }, nom, jour, lieu(FLUX_21.id)),
    ...constatsDEchelle(ligne, nom, lectures, lieu(FLUX_23.id)),
    ...constatsDeDuree({ ...ligne, tacite: ligne.tacite === true }, etat, nom, jour, lieu(FLUX_25.id)('duree')),
    ...(conclue ? clausesAbsentes(ligne, etat, nom) : []),
    ...transmise(ligne, 'transmission', { nom, destinataire: 'préfet' }, jour),
    ...(epci ? transmise(ligne, 'transmissionEpci', { nom, destinataire: 'président de l’EPCI' }, jour) : []),
  ]
}

function transmise(
  ligne: Ligne,
  colonne: 'transmission' | 'transmissionEpci',
  donnees: { readonly nom: string; readonly destinataire: string },
  jour: ContexteDeSuivi['jour'],
): ConstatDeTableau[] {
  // Une convention d'avant la loi ELAN se met en conformité (FLUX-21) : c'est la suivante qui se transmet.
  if (signatureAncienne(ligne) !== null) return []
  const lieu = { regle: FLUX_29.id, ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] }
  return constatsDeTransmission(ligne.signature, ligne[colonne], donnees, jour, lieu)
}

function constatsDeCle(ligne: Ligne, premieres: ReadonlyMap<string, number>, nom: string): ConstatDeTableau[] {
  const lieu = (colonne: Colonne) => ({ regle: FLUX_22.id, ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] })
  const vides = (['reservataire', 'bailleur', 'departement'] as const).filter((colonne) => ligne[colonne] === null)
  const cle = cleComplete(ligne)
  const premiere = cle === null ? undefined : premieres.get(cle)
  const departements = nombreDeDepartements(ligne.departement ?? '')
  return [
    ...vides.map((colonne) =>
      placerConstat(lieu(colonne), 'IN', 'flux-conventions.cle-incomplete', { titre: COLONNES[colonne].titres[0] }),
    ),
    ...(departements > 1
      ? [placerConstat(lieu('departement'), 'EL', 'flux-conventions.deux-departements', { nom, lu: ligne.departement ?? '' })]
      : []),
    ...(premiere === undefined || premiere === ligne.numero
      ? []
      : [placerConstat(lieu('reservataire'), 'IN', 'flux-conventions.cle-en-double', { nom, premiere })]),
  ]
}

/** Clé de la convention ; deux conventions infra-départementales se distinguent par leur territoire. */
function cleComplete(ligne: Ligne): string | null {
  const cle = cleDe(ligne)
  const infra = estInfra(lireEchelleDeConvention(ligne.echelle)) && ligne.territoire !== null
  return cle === null || !infra ? cle : `${cle}|${normaliser(ligne.territoire ?? '')}`
}

/** Clauses qu'une convention conclue doit porter : actualisation (État), concertation des programmes neufs, résiliation (État, conseillée). */
function clausesAbsentes(
  { numero, resiliation, actualisation, concertation }: Ligne,
  etat: boolean,
  nom: string,
): ConstatDeTableau[] {
  const lieu = (regle: string, colonne: Colonne) => ({ regle, ligne: numero, colonne: COLONNES[colonne].titres[0] })
  return [
    ...(etat && actualisation !== true
      ? [placerConstat(lieu(FLUX_26.id, 'actualisation'), 'EL', 'flux-conventions.sans-actualisation', { nom })]
      : []),
    ...(concertation === true
      ? []
      : [placerConstat(lieu(FLUX_27.id, 'concertation'), 'EL', 'flux-conventions.sans-modalites', { nom })]),
    ...(etat && resiliation !== true
      ? [placerConstat(lieu(FLUX_25.id, 'resiliation'), 'AL', 'flux-conventions.sans-resiliation', { nom })]
      : []),
  ]
}

function calculsDe(ligne: Ligne, { jour }: ContexteDeSuivi): (number | string)[] {
  const convention = { ...ligne, avancement: lireAvancement(ligne.avancement) }
  const duree = { ...ligne, tacite: ligne.tacite === true }
  return [
    echeanceDe(convention, jour),
    retardDeConformite(convention, jour) ?? '',
    delaiDeTransmission(ligne.signature, ligne.transmission) ?? '',
    finDeConvention(duree, jour) ?? '',
    prochaineReconduction(duree, jour) ?? '',
  ]
}

export const SUIVI_CONVENTIONS = declarerSuivi({
  id: 'FLUX-22',
  titre: 'Conventions de réservation',
  aide: 'Une ligne par convention, c’est-à-dire par réservataire, bailleur et département. Le contrôle dit les doublons, l’échéance de conformité, l’échelle, la durée, les clauses et la transmission.',
  fiches: [FLUX_22, FLUX_21, FLUX_23, FLUX_25, FLUX_26, FLUX_27, FLUX_29],
  colonnes: COLONNES,
  aides: {
    reservataire: 'Réservataire : État, collectivité, EPCI, Action Logement, employeur…',
    bailleur: 'Bailleur.',
    departement: 'Un seul département, par son nom ou son code.',
    avancement: 'à faire, état préalable transmis, en négociation, signée ou transmise. 0 ou vide : non dit.',
    ancienne: 'Signature de la convention à mettre en conformité. 0 ou vide : à vérifier.',
    signature: 'Signature de la convention conforme. 0 ou vide : non signée.',
    transmission: 'Transmission au préfet par le bailleur. 0 ou vide : non transmise.',
    epci: 'Oui si la convention se transmet aussi à l’EPCI (PLH, ou compétence habitat et un QPV). 0 ou vide : non.',
    transmissionEpci: 'Transmission à l’EPCI. 0 ou vide : non transmise.',
    duree: 'Durée en mois. 0 : non calculée, et dit ; vide : sans durée.',
    tacite: 'Oui si la convention se reconduit tacitement. 0 ou vide : non.',
    resiliation: 'Oui si elle dit les conditions de résiliation. 0 ou vide : non.',
    actualisation: 'Oui si elle dit les modalités d’actualisation annuelle. 0 ou vide : non.',
    concertation: 'Oui si elle décrit la concertation à la première mise en service. 0 ou vide : non.',
    echelle: 'département, EPCI, commune ou portion de commune. 0 ou vide : département.',
    territoire: 'Nom du territoire d’une convention infra-départementale.',
    motif: 'Nécessité qui justifie une échelle infra-départementale. 0 ou vide : aucun motif.',
    avis: 'Avis du préfet sur l’échelle infra-départementale. 0 ou vide : aucun.',
    programme: 'À laisser vide : une convention ne nomme jamais un programme.',
  },
  choix: { avancement: AVANCEMENTS_DE_CONVENTION, echelle: ECHELLES_DE_CONVENTION },
  calculees: [
    { titre: 'échéance de conformité', unite: 'date (numéro de série)' },
    { titre: 'retard', unite: 'jours' },
    { titre: 'délai de transmission', unite: 'jours' },
    { titre: 'fin', unite: 'date (numéro de série)' },
    { titre: 'prochaine reconduction', unite: 'date (numéro de série)' },
  ],
  exemple: [
    [
      'État',
      'Bailleur A',
      'Rhône',
      'transmise',
      '2015-06-01',
      '2023-11-10',
      '2023-11-14',
      null,
      null,
      36,
      true,
      true,
      true,
      true,
      null,
      null,
      null,
      null,
      null,
    ],
    [
      'Ville',
      'Bailleur A',
      'Rhône',
      'en négociation',
      '2012-03-05',
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      'commune',
      'Ville A',
      'besoins locaux liés au lieu de travail',
      'favorable',
      null,
    ],
  ],
  controler: (lignes, contexte) => {
    const premieres = new Map<string, number>()
    for (const ligne of lignes) {
      const cle = cleComplete(ligne)
      if (cle !== null && !premieres.has(cle)) premieres.set(cle, ligne.numero)
    }
    return {
      constats: lignes.flatMap((ligne) => constatsDe(ligne, premieres, contexte)),
      calculs: lignes.map((ligne) => calculsDe(ligne, contexte)),
    }
  },
})
