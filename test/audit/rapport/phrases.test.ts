import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { PHRASES_AUDIT_RAPPORT } from '../../../src/textes/audit-rapport'

const SOURCES = ['src/audit/rapport', 'src/remplissage/audit']
  .map((dossier) => resolve(__dirname, '../../..', dossier))
  .flatMap((dossier) => readdirSync(dossier).map((fichier) => readFileSync(join(dossier, fichier), 'utf8')))
  .join('\n')

/** Identifiants composés à l’exécution : colonne, gravité, verdict, certitude, contexte, feuille de synthèse. */
const COMPOSES = /^(?:colonne|gravite|sens|verdict|certitude|contexte|modalite|feuille|dit)-/

/** Gravité, modalité, verdict, certitude : des valeurs de l’audit, non des mots du rapport. */
const VALEURS = /-(?:EL|IN|AL|IF|A|B|C|non-conforme|a-verifier|certaine|probable|possible)$/

describe('phrases du rapport d’audit', () => {
  it('chaque phrase demandée existe', () => {
    const demandees = [...SOURCES.matchAll(/(?:dire|refuser|phrase)\(\s*'([^'$]+)'/g)].map(([, id]) => `audit-rapport.${id}`)
    expect(demandees.length).toBeGreaterThan(50)
    expect(demandees.filter((id) => !(id in PHRASES_AUDIT_RAPPORT))).toEqual([])
  })

  it('aucune phrase ne reste sans emploi', () => {
    const ids = Object.keys(PHRASES_AUDIT_RAPPORT).map((id) => id.replace(/^audit-rapport\./, ''))
    const cite = (id: string): boolean => SOURCES.includes(`'${id}'`) || SOURCES.includes(`audit-rapport.${id}`)
    expect(ids.filter((id) => !cite(id) && !(COMPOSES.test(id) && (VALEURS.test(id) || cite(id.replace(COMPOSES, '')))))).toEqual([])
  })

  it('l’apostrophe est typographique, et les points de suspension aussi', () => {
    expect(Object.values(PHRASES_AUDIT_RAPPORT).filter((phrase) => /[\p{L}]'[\p{L}]|\.\.\./u.test(phrase))).toEqual([])
  })
})
