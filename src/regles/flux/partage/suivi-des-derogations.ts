import type { ColonnesAttendues, ConstatDeTableau, ContexteDeSuivi, LigneLue } from '../../com'
import { constatSansJour, declarerSuivi, enFraction, placerConstat } from '../../com'
import { P_DEROGATION } from '../../parametres/flux'
import type { Gravite } from '../../socle/constat'
import type { Jour } from '../../socle/jour'
import { enIso } from '../../socle/jour'
import type { Lectures } from '../../socle/lectures'
import { rangDe } from '../../socle/lectures'
import type { Message } from '../../socle/message'
import { normaliser } from '../../socle/normaliser'
import type { ArretePrefectoral } from '../derogation-prefectorale'
import { derogationEnVigueur, dernierJourDeDerogation, FLUX_09 } from '../derogation-prefectorale'
import { plafondDe } from '../plafonds'

const COLONNES = {
  territoire: { titres: ['territoire', 'département'], type: 'texte' },
  arrete: { titres: ['arrêté de dérogation', 'arrêté du'], type: 'date', exigee: true },
  effet: { titres: ['date d’effet', 'effet'], type: 'date' },
  fin: { titres: ['fin', 'fin de la dérogation'], type: 'date' },
  motif: { titres: ['motif de la dérogation', 'motif'], type: 'texte', exigee: true },
  taux: { titres: ['taux de l’arrêté', 'taux'], type: 'taux', zeroVide: true, exigee: true },
  application: { titres: ['appliquée jusqu’au', 'dernière application'], type: 'date' },
} as const satisfies ColonnesAttendues

type Ligne = LigneLue<typeof COLONNES>

const MOTIFS = ['sécurité publique', 'besoins économiques'] as const

/** Arrêtés qui permettent à l'État de dépasser sa part, leurs dates et le taux applicable au jour du contrôle (FLUX-09). */
export const SUIVI_DES_DEROGATIONS = declarerSuivi({
  id: 'FLUX-09',
  titre: 'Arrêtés de dérogation aux 30 %',
  aide: 'Une ligne par arrêté du préfet. Le contrôle date la dérogation, un an au plus, relève celle qui s’applique hors de ses dates et dit le taux de l’État applicable au jour du contrôle.',
  fiches: [FLUX_09],
  colonnes: COLONNES,
  cle: ['arrete', 'territoire'],
  aides: {
    territoire: 'Département ou bailleur que l’arrêté vise ; vide ou 0 : non dit.',
    arrete: 'Date de l’arrêté ; vide ou 0 : à renseigner.',
    effet: 'Date d’effet ; vide ou 0 : celle de l’arrêté.',
    fin: 'Dernier jour de la dérogation ; vide ou 0 : un an après l’effet, moins un jour.',
    motif: 'Sécurité publique (logement de ses personnels) ou besoins économiques ; vide ou 0 : manquant, il est obligatoire.',
    taux: 'Taux que l’arrêté fixe pour l’État (0,35, 35 ou « 35 % ») ; vide ou 0 : à renseigner.',
    application: 'Dernier jour où le taux de l’arrêté a été appliqué ; vide ou 0 : non dit.',
  },
  choix: { motif: MOTIFS },
  calculees: [
    { titre: 'Début de la dérogation', unite: 'date (numéro de série)' },
    { titre: 'Dernier jour possible', unite: 'date (numéro de série)' },
    { titre: 'Taux de l’État applicable', unite: 'fraction' },
  ],
  exemple: [['Rhône', '2023-03-15', '2023-04-01', '2024-03-31', 'sécurité publique', 0.35, '2024-03-31']],
  controler: (lignes, contexte) => ({
    constats: [
      ...(contexte.jour === null ? [constatSansJour(FLUX_09.id)] : []),
      ...lignes.flatMap((ligne) => constatsDe(ligne, contexte.lectures)),
    ],
    calculs: lignes.map((ligne) => {
      const debut = debutDe(ligne, contexte.lectures)
      return [debut ?? '', debut === null ? '' : dernierJour(debut), tauxApplicable(ligne, contexte) ?? '']
    }),
  }),
})

function dureeEnAnnees(): number {
  return P_DEROGATION.serie[0]?.valeur ?? 0
}

function dernierJour(debut: Jour): Jour {
  return dernierJourDeDerogation(debut, dureeEnAnnees())
}

/** L'arrêté, dates lues : l'autre lecture d'AMB-37 part de l'arrêté, non de l'effet. */
function arreteDe({ arrete, effet, fin, motif }: Ligne, lectures: Lectures): ArretePrefectoral | null {
  if (arrete === null) return null
  return { arrete, effet: rangDe(lectures, 'AMB-37') === 1 ? null : effet, fin, motif: motif ?? '' }
}

function debutDe(ligne: Ligne, lectures: Lectures): Jour | null {
  const arrete = arreteDe(ligne, lectures)
  return arrete === null ? null : (arrete.effet ?? arrete.arrete)
}

/** Fraction : le taux de l'arrêté en vigueur s'il dépasse le plafond légal, ce plafond sinon ; `null` sans jour, ou si l'arrêté est à compléter. */
function tauxApplicable(ligne: Ligne, { jour, lectures }: ContexteDeSuivi): number | null {
  const arrete = arreteDe(ligne, lectures)
  if (jour === null || arrete === null || ligne.taux === null) return null
  const enVigueur = derogationEnVigueur(arrete, jour, dureeEnAnnees())
  if (enVigueur.etat !== 'etabli') return null
  const plafond = plafondDe('État') ?? 0
  return enFraction(enVigueur.valeur ? Math.max(ligne.taux, plafond) : plafond)
}

function constatsDe(ligne: Ligne, lectures: Lectures): ConstatDeTableau[] {
  const { arrete, effet, fin, motif, taux, application } = ligne
  const relever = (gravite: Gravite, colonne: keyof typeof COLONNES, id: string, donnees: Message['donnees'] = {}): ConstatDeTableau =>
    placerConstat({ regle: FLUX_09.id, ligne: ligne.numero, colonne: COLONNES[colonne].titres[0] }, gravite, `flux.derogations.${id}`, donnees)
  const constats: ConstatDeTableau[] = []
  for (const champ of ['arrete', 'motif', 'taux'] as const) {
    if (ligne[champ] === null) constats.push(relever('IN', champ, 'manque', { colonne: COLONNES[champ].titres[0] }))
  }
  if (motif !== null && !estMotifPrevu(motif)) constats.push(relever('AL', 'motif', 'motif', { lu: motif, admis: MOTIFS.join(', ') }))
  const plafond = plafondDe('État') ?? 0
  if (taux !== null && taux <= plafond) constats.push(relever('IF', 'taux', 'sans-effet', { taux: enFraction(taux), plafond }))
  if (arrete !== null && effet !== null && effet < arrete) {
    constats.push(relever('AL', 'effet', 'retroactive', { effet: enIso(effet), arrete: enIso(arrete) }))
  }
  const debut = debutDe(ligne, lectures)
  if (debut === null) return constats
  const limite = dernierJour(debut)
  if (fin !== null && fin < debut) constats.push(relever('IN', 'fin', 'fin-anterieure', { fin: enIso(fin), debut: enIso(debut) }))
  if (fin !== null && fin > limite) constats.push(relever('EL', 'fin', 'trop-longue', { fin: enIso(fin), limite: enIso(limite) }))
  const terme = fin === null ? limite : Math.min(fin, limite)
  if (application !== null && application > terme) {
    constats.push(relever('EL', 'application', 'expiree', { application: enIso(application), terme: enIso(terme) }))
  }
  if (application !== null && application < debut) {
    constats.push(relever('EL', 'application', 'avant-effet', { application: enIso(application), debut: enIso(debut) }))
  }
  return constats
}

function estMotifPrevu(motif: string): boolean {
  return /\bsecurite publique\b|\beconomi(?:e|que|ques)\b/.test(normaliser(motif))
}
