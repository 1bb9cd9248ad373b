import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { FONCTIONS } from '../../src/catalogue'
import { estErreurDeFormule, estNonEvaluee, evaluer, lireFormule } from '../../src/formules'
import { SUJETS_DE_SUIVI } from '../../src/trames'
import { OUTILS } from '../../src/taskpane/ecrans/outils'
import { lancerIci } from '../cli/lancer-mixite'
import { cites, lireGuide, phrase } from './guide'

const GUIDE = lireGuide('docs/guide-cotation-et-flux.md')
const FORMULES = cites(GUIDE, /(=MIXITE\.[^`\n]+)/g)
/** Une demande du guide en devient vingt : sous onze, rien ne se publie. */
const FOIS = 20

/** Valeur d’une formule que le guide cite : elle n’a que des nombres et des textes. */
function calculer(formule: string): readonly (readonly unknown[])[] {
  expect(FORMULES).toContain(formule)
  const lue = lireFormule(formule, 'fr')
  if (estErreurDeFormule(lue)) throw new Error(formule)
  const evaluation = evaluer(lue.racine, { feuille: 'Feuil1', ligne: 0, colonne: 0, lire: () => [] })
  if (estNonEvaluee(evaluation)) throw new Error(formule)
  return evaluation.valeurs
}

function fichierDuGuide(nom: string): string {
  const [, contenu = ''] = new RegExp(`\`${nom}\`[^\`]*\`\`\`\\n([\\s\\S]*?)\`\`\``).exec(GUIDE) ?? []
  return contenu
}

describe('guide de la cotation et du flux', () => {
  it('nomme chaque outil de l’accueil', () => {
    expect(OUTILS.map(({ titre }) => phrase(`volet.${titre}`)).filter((titre) => !GUIDE.includes(`**${titre}**`))).toEqual([])
  })

  it('nomme chaque fonction de la cotation et du flux, et nulle autre', () => {
    const nommees = new Set(cites(GUIDE, /\b(COTATION|(?:COTATION|FLUX|GRILLE)(?:_[A-Z]+)+)\b/g))
    const attendues = FONCTIONS.map(({ nom }) => nom).filter((nom) => /^(?:COTATION|FLUX|GRILLE)/.test(nom))
    expect([...nommees].sort()).toEqual([...attendues].sort())
  })

  it('ne renvoie qu’à des tableaux de suivi qui existent', () => {
    const ids = SUJETS_DE_SUIVI.flatMap(({ suivis }) => suivis.map(({ id }) => id))
    const cits = new Set(cites(GUIDE, /\b((?:COT|FLUX)-\d\d)\b/g))
    expect(cits.size).toBeGreaterThan(10)
    expect([...cits].filter((id) => !ids.includes(id))).toEqual([])
  })

  it('ses formules se lisent, et celles qui ne lisent aucune cellule rendent ce qu’il dit', () => {
    expect(FORMULES.length).toBeGreaterThan(10)
    expect(FORMULES.filter((formule) => estErreurDeFormule(lireFormule(formule, 'fr')))).toEqual([])
    expect(calculer('=MIXITE.FLUX_ASSIETTE(1000;210;80;15;5;30;10)')).toEqual([[1000, '', 350, 650, 0.35]])
    expect(calculer('=MIXITE.FLUX_TAUX_DEFAUT(120;2400;650)')).toEqual([[0.05, 32.5, 33]])
    expect(calculer('=MIXITE.FLUX_TAUX_JUSTIFIE(900;1500;0,2)')).toEqual([[0.6, 0.12, 0.08]])
    expect(calculer('=MIXITE.FLUX_REVOYURE(650;118)')[0]?.[2]).toBe(44.5)
    expect(calculer('=MIXITE.FLUX_PART(1000;350;0,3;"État")')).toEqual([[195]])
    expect(calculer('=MIXITE.FLUX_SANCTION(195;45;6)')[0]?.slice(0, 2)).toEqual([201, 6])
    expect(calculer('=MIXITE.FLUX_ENTONNOIR(200;180;150;120;VRAI;VRAI)')[0]?.slice(3, 4)).toEqual(['acceptable'])
    expect(calculer('=MIXITE.FLUX_HORS_QPV(400;250;100;95)').map((ligne) => ligne[5])).toEqual(['non tenue', 'tenue'])
  })

  it('ses commandes finissent comme il le dit', async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'mixite-guide-'))
    const [titres = '', ...demandes] = fichierDuGuide('demandes.csv').trim().split('\n')
    writeFileSync(join(dossier, 'demandes.csv'), [titres, ...Array.from({ length: FOIS }, () => demandes).flat()].join('\n'))
    for (const nom of ['grille.csv', 'attributions.csv']) writeFileSync(join(dossier, nom), fichierDuGuide(nom))
    const lignes = cites(GUIDE, /^node dist\/cli\/mixite\.js (.+)$/gm).map((ligne) => ligne.split(' '))
    const executions = []
    for (const ligne of lignes) executions.push(await lancerIci(...ligne.map((mot) => (/\.(?:csv|xlsx)$/.test(mot) ? join(dossier, mot) : mot))))
    rmSync(dossier, { recursive: true })
    expect(executions.map(({ code }) => code)).toEqual([0, 3, 0, 3])
    expect(executions[0]?.sortie).toContain(`${FOIS * demandes.length} demandes notées`)
  })
})
