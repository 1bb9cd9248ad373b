import { planchersDe } from '../../../regles'
import { cibleContraire } from '../../communes/cibles'
import { enPoints, hypotheseDe, reprocher } from '../../communes/constater'
import { demiUnite } from '../../communes/lire'
import { colonneDeLigne, parcourir, pointsDe, tauxDiscretDe } from '../../communes/ligne'
import type { Ligne } from '../../communes/ligne'
import { parcDe, parcExact } from '../../communes/parc'
import { examiner } from '../../communes/examen'
import type { Examen } from '../../communes/examen'
import { ecartEnPoints, regimeCalcule, tauxAffiche } from '../../communes/rattrapage'
import { nommerLaSituation } from '../../communes/situation'
import type { Carnet, Controle, Dossier } from '../../types'

/** 33,3 % et 33,33 % sont un tiers. */
const TIERS_AU_PLUS = 33.4

type Affiche = 'regime' | 'tauxRattrapage'

/** Régime affiché confronté à l'écart de la commune (VII) ; une nouvelle entrante relève du VIII, à son taux (SRU-05, SRU-06). */
export const SRU_03_REGIME: Controle = {
  id: 'SRU-03.regime',
  regle: 'SRU-03',
  gravite: 'EL',
  aide: 'audit-communes.aide.regime',
  examiner: (dossier, carnet) => {
    for (const notion of ['regime', 'tauxRattrapage'] as const) {
      parcourir(dossier, ['communes'], [notion], (ligne) => controler(dossier, ligne, notion, carnet))
    }
  },
}

function controler(dossier: Dossier, ligne: Ligne, notion: Affiche, carnet: Carnet): void {
  const lu = tauxAffiche(ligne, notion)
  const examen = lu === null ? null : examiner(dossier, ligne)
  if (lu === null || examen === null || examen.connue.situation === 'exemptée') return
  if (decouleDuRegime(ligne, notion, lu, examen)) return
  if (examen.connue.preuve !== null && examen.entrante) return controlerEntrante(dossier, ligne, notion, lu, examen, carnet)
  if (lu === 'VIII') return
  controlerVII(dossier, ligne, notion, lu, examen, carnet)
}

/** Le taux répète le régime de sa ligne : la faute est celle du régime. */
function decouleDuRegime(ligne: Ligne, notion: Affiche, lu: number | 'VIII', { taux }: Examen): boolean {
  return notion === 'tauxRattrapage' && colonneDeLigne(ligne, 'regime') !== undefined && tauxAffiche(ligne, 'regime') === lu && lu !== taux.juste
}

function controlerVII(dossier: Dossier, ligne: Ligne, notion: Affiche, lu: number, examen: Examen, carnet: Carnet): void {
  const { calcule, bareme, parc, taux } = examen
  if (calcule !== null && (lu === taux.juste || (calcule.regime === 0 && lu === 0))) return carnet.conforme()
  const legaux = [bareme.legal33, bareme.legal50, bareme.legal100]
  const duVIII = [bareme.entrantRang1, bareme.entrantRang2, bareme.entrantEnCours]
  // Un tiers au lieu de 33 % a son propre constat (SRU-04).
  if (calcule !== null && taux.juste === bareme.legal33 && lu > bareme.legal33 && lu < TIERS_AU_PLUS) return
  if (calcule === null) return controlerSansParc(ligne, notion, lu, [...legaux, ...duVIII], carnet)
  if (suitUneCibleFausse(dossier, ligne, lu, examen)) return
  const selon = ['residences', 'logements', 'taux', 'cible']
  // Sans cible connue, le régime vient de l'écart que la ligne écrit.
  const sansCible = Number.isNaN(parc.cible)
  const ecart = enPoints(sansCible ? ecartEnPoints(ligne) : parcExact(parc) ? parc.cible - (100 * parc.logements) / parc.residences : parc.cible - parc.taux)
  const donnees = { lu: enPoints(lu), juste: taux.juste, ecart, basse: bareme.basse, haute: bareme.haute, cible: parc.cible }
  const attendu = calcule.regime === 0 ? 'aucun objectif' : taux.juste / 100
  if (duVIII.includes(lu) && examen.connue.preuve === null) {
    return carnet.aVerifier(reprocher(ligne, notion, { phrase: 'regime-du-viii', donnees, attendu, selon }))
  }
  const { autre } = calcule
  const depend = autre !== null && autre.regime !== 0 && planchersDe(autre.regime, bareme).legal === lu
  const arrondi = !depend && regimeDeLArrondi(ligne, examen) === lu
  const suite = sansCible ? '-selon-l-ecart' : ''
  const releve = reprocher(ligne, notion, {
    phrase: calcule.regime === 0 ? `regime-sans-objet${suite}` : arrondi ? 'regime-de-l-arrondi' : `regime-different${suite}`,
    donnees,
    attendu,
    selon,
    hypothese: depend ? hypotheseDe(autre.id, dossier.options.lectures, taux.juste / 100, lu / 100) : null,
    ...(arrondi ? { gravite: 'AL' as const } : {}),
    consequences: [...(notion === 'regime' ? ['tauxRattrapage'] : []), ...(depend ? [] : ['objectif', 'plancher', 'plancherMutualisant'])],
    corriger: calcule.regime !== 0 && typeof attendu === 'number' && colonneDeLigne(ligne, notion)?.echelle === 'fraction',
    propre: notion === 'tauxRattrapage',
  })
  carnet.nonConforme(releve)
}

/** Le taux suit la cible que la ligne écrit et qu'une autre feuille dément : la faute est celle de la cible. */
function suitUneCibleFausse(dossier: Dossier, ligne: Ligne, lu: number, { bareme }: Examen): boolean {
  if (cibleContraire(dossier, ligne) === undefined) return false
  const ecrit = regimeCalcule(dossier, ligne, { ...parcDe(dossier, ligne), cible: tauxDiscretDe(ligne, 'cible') }, bareme)
  return ecrit !== null && ecrit.regime !== 0 && planchersDe(ecrit.regime, bareme).legal === lu
}

/** Régime que donnerait le taux tel qu'il est écrit, arrondi : l'écart de la commune n'est pas celui-là. */
function regimeDeLArrondi(ligne: Ligne, { parc, bareme }: Examen): number | null {
  const colonne = colonneDeLigne(ligne, 'taux')
  const taux = pointsDe(ligne, 'taux')
  if (colonne === undefined || Number.isNaN(taux + parc.cible) || !parcExact(parc)) return null
  if (Math.abs(taux - (100 * parc.logements) / parc.residences) > demiUnite(ligne.volet.tableau, colonne, ligne.objet) + 1e-9) return null
  const ecart = parc.cible - taux
  return ecart < bareme.basse ? bareme.legal100 : ecart <= bareme.haute ? bareme.legal50 : bareme.legal33
}

/** Sans parc, seul un taux que la loi ne connaît pas se remarque : un tiers (SRU-04), ou tout autre. */
function controlerSansParc(ligne: Ligne, notion: Affiche, lu: number, admis: readonly number[], carnet: Carnet): void {
  if (admis.includes(lu)) return carnet.conforme()
  const tiers = lu > 33 && lu < 34
  const releve = reprocher(ligne, notion, {
    phrase: tiers ? 'taux-d-un-tiers' : 'taux-inconnu',
    donnees: { lu: enPoints(lu) },
    attendu: tiers ? 0.33 : '33, 50 ou 100 %',
    gravite: 'AL',
    ...(tiers ? { regle: 'SRU-04' } : {}),
    consequences: tiers ? ['objectif'] : [],
  })
  if (tiers) carnet.nonConforme(releve)
  else carnet.aVerifier(releve)
}

function controlerEntrante(dossier: Dossier, ligne: Ligne, notion: Affiche, lu: number | 'VIII', examen: Examen, carnet: Carnet): void {
  const { taux, bareme, connue, calcule } = examen
  const duVII = [bareme.legal33, bareme.legal50, bareme.legal100]
  const duVIII = [bareme.entrantRang1, bareme.entrantRang2, bareme.entrantEnCours]
  if (lu === 'VIII' || lu === taux.juste || (Number.isNaN(taux.juste) && duVIII.includes(lu))) return carnet.conforme()
  const enCours = connue.situation === 'entrée en cours de période'
  const duRangEnCours = lu === bareme.entrantEnCours || enCours
  const rang = connue.situation === 'nouvelle entrante' ? 'SRU-03' : duVII.includes(lu) || !duRangEnCours ? 'SRU-05' : 'SRU-06'
  const regimeVII = calcule === null || calcule.regime === 0 ? null : planchersDe(calcule.regime, bareme).legal
  const depend = regimeVII === lu && calcule?.regime !== 33
  carnet.nonConforme(
    reprocher(ligne, notion, {
      phrase: duVII.includes(lu) ? 'entrante-au-vii' : 'entrante-autre-rang',
      donnees: { lu: enPoints(lu), juste: Number.isNaN(taux.juste) ? '15, 25 ou 10' : taux.juste, situation: nommerLaSituation(connue.situation) },
      attendu: Number.isNaN(taux.juste) ? '15, 25 ou 10 %' : taux.juste / 100,
      selon: connue.preuve === null ? [] : [connue.preuve],
      regle: rang,
      hypothese: depend ? hypotheseDe('AMB-08', dossier.options.lectures, Number.isNaN(taux.juste) ? 'taux du VIII' : taux.juste / 100, lu / 100) : null,
      consequences: [...(notion === 'regime' ? ['tauxRattrapage'] : []), 'objectif'],
      propre: notion === 'tauxRattrapage',
    }),
  )
}
