import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { trouverPythonUno } from '../../../scripts/tester/prerequis'
import { AUJOURDHUI, genererW2, POIDS, SEUILS } from '../../charges/w2'

/** Recalcul natif de LibreOffice : temps de processeur de chaque passage, et notes rendues. */
export interface RecalculNatif {
  readonly cpuMs: readonly number[]
  readonly scores: readonly number[]
}

/**
 * Note de W2 en une formule : les dix premiers booléens doublés selon leur date, les autres booléens, les nombres, les dates ;
 * une fois pour les points positifs (ligne 1 de P), une fois pour les négatifs (ligne 2), bornés à −20.
 */
const FORMULE = `=${points(1)}+MAX(${points(2)};-20)`

function points(rang: 1 | 2): string {
  return [
    `SUMPRODUCT($A§:$J§*(1+($P.$A$4-$AO§:$AX§<365));$P.$A$${rang}:$J$${rang})`,
    `SUMPRODUCT($K§:$AD§*1;$P.$K$${rang}:$AD$${rang})`,
    `SUMPRODUCT(($AE§:$AN§>=$P.$AE$3:$AN$3)*1;$P.$AE$${rang}:$AN$${rang})`,
    `SUMPRODUCT(($P.$A$4-$AO§:$AX§>=$P.$AO$3:$AX$3)*1;$P.$AO$${rang}:$AX$${rang})`,
  ].join('+')
}

/** Recalcule W2 dans LibreOffice, en formules natives, `passages` fois ; `null` si LibreOffice ou son pont Python manque. */
export function recalculerW2(effectif: number, passages: number): RecalculNatif | null {
  const python = trouverPythonUno()
  if (python === null) return null
  const profil = mkdtempSync(join(tmpdir(), 'mixite-banc-'))
  // LibreOffice range un booléen comme 1 ou 0 : la charge y perd son texte, pas son compte.
  const lignes = genererW2(effectif).map((ligne) => ligne.map((valeur) => (typeof valeur === 'boolean' ? Number(valeur) : valeur)))
  const entree = { lignes, poids: POIDS, seuils: SEUILS, aujourdhui: AUJOURDHUI, formule: FORMULE, passages, profil }
  try {
    const { status, stdout } = spawnSync(python, [resolve('bancs/pairs/libreoffice/recalculer.py')], {
      input: JSON.stringify(entree),
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      timeout: 600_000,
    })
    return status === 0 ? (JSON.parse(stdout) as RecalculNatif) : null
  } finally {
    rmSync(profil, { recursive: true, force: true })
  }
}
