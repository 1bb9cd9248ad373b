import { message, nomDeLecture, normaliser } from '../../../regles'
import { parametreDeCotation } from './parametre'
import type { Carnet, Controle, Dossier } from '../../types'
import { lieuDesTitres } from '../../reconnaissance/lieu-du-titre'
import { feuilleDit } from '../feuille-dit'
import { grillesDe } from './grilles'
import type { GrilleDuClasseur, LigneDeGrille } from './grilles'

const OUTIL_PROPRE = /\b(?:outil propre|hors module|spta|outil prive|service agree|tableur)\b/

/** Le module du SNE admet dix critères locaux, négatifs compris (COT-10, AMB-74). */
export const CONTROLE_DES_LOCAUX: Controle = {
  id: 'COT-10.locaux',
  regle: 'COT-10',
  gravite: 'EL',
  aide: 'audit-cotation.aide.locaux',
  examiner: (dossier, carnet) => {
    for (const grille of grillesDe(dossier)) examiner(dossier, grille, carnet)
  },
}

function examiner(dossier: Dossier, grille: GrilleDuClasseur, carnet: Carnet): void {
  const maximum = parametreDeCotation('P_cot_locaux')
  const compter = (lignes: readonly LigneDeGrille[]): number => new Set(lignes.map(({ libelle }) => normaliser(libelle))).size
  const horsSne = grille.lignes.filter(({ id }) => id === null)
  const negatif = ({ negatif, points }: LigneDeGrille): boolean => negatif !== null || (points ?? 0) < 0
  const declares = horsSne.filter((ligne) => ligne.declareLocal || negatif(ligne))
  const sansNegatifs = compter(declares.filter((ligne) => !negatif(ligne)))
  const avecNegatifs = compter(declares)
  const possibles = compter(horsSne)
  if (possibles <= maximum) {
    carnet.conforme()
    return
  }
  const releve = { lieu: premierDeTrop(declares, maximum)?.lieu ?? lieuDesTitres(grille.tableau), lu: avecNegatifs, attendu: maximum, certitude: grille.certitude }
  // Sans colonne qui les dise locaux, ce sont peut-être des critères du module écrits autrement.
  if (avecNegatifs <= maximum) {
    carnet.aVerifier({ ...releve, lu: possibles, message: message('audit-cotation.locaux-possibles', { nombre: possibles, maximum }) })
    return
  }
  const dit = (motif: RegExp): boolean => feuilleDit(grille.tableau, motif, grille.lignes.flatMap(({ textes }) => textes.map(({ texte }) => texte)))
  const donnees = { nombre: avecNegatifs, maximum }
  const lecture = dossier.options.lectures.get('AMB-74')
  if (dit(OUTIL_PROPRE)) carnet.nonConforme({ ...releve, gravite: 'IF', message: message('audit-cotation.locaux-outil-propre', donnees) })
  else if (lecture === 1 && sansNegatifs <= maximum) carnet.conforme()
  else if (lecture === undefined && sansNegatifs <= maximum) {
    carnet.aVerifier({
      ...releve,
      message: message('audit-cotation.locaux', donnees),
      hypothese: { id: 'AMB-74', retenue: { lecture: nomDeLecture(0), resultat: avecNegatifs }, autre: { lecture: nomDeLecture(1), resultat: sansNegatifs } },
    })
  } else carnet.nonConforme({ ...releve, message: message('audit-cotation.locaux', donnees) })
}

/** Le premier critère au-delà du maximum, dans l'ordre de la grille. */
function premierDeTrop(lignes: readonly LigneDeGrille[], maximum: number): LigneDeGrille | undefined {
  const vus = new Map<string, LigneDeGrille>()
  for (const ligne of lignes) if (!vus.has(normaliser(ligne.libelle))) vus.set(normaliser(ligne.libelle), ligne)
  return [...vus.values()][maximum]
}
