import { mkdirSync } from 'node:fs'
import { AUDITER } from '../../src/cli/commandes/auditer'
import type { Saisie } from '../../src/classeur/port'
import type { Execution } from '../cli/lancer-mixite'
import { ouvrirBanc } from '../cli/lancer-mixite'
import { classeurXlsx } from '../taskpane/cas-usage/classeur-xlsx'
import { cites, lireGuide } from './guide'

const GUIDE = lireGuide('docs/guide-audit.md')
const COMMANDES = cites(GUIDE, /^node dist\/cli\/mixite\.js (.+)$/gm)

/** « 25 % » et « 9873 » du guide, tels qu’une cellule les porte. */
function enSaisie(lue: string): Saisie {
  const taux = /^(\d+) %$/.exec(lue)
  if (taux !== null) return Number(taux[1]) / 100
  return /^\d+$/.test(lue) ? Number(lue) : lue
}

function tableauDuGuide(): Saisie[][] {
  const [, bloc = ''] = /```\n(Objectifs de rattrapage[\s\S]*?)```/.exec(GUIDE) ?? []
  const lignes = bloc.trim().split('\n').map((ligne) => ligne.split(';').map(enSaisie))
  const largeur = Math.max(...lignes.map((ligne) => ligne.length))
  return lignes.map((ligne) => Array.from({ length: largeur }, (_, rang) => ligne[rang] ?? null))
}

describe('guide de l’audit', () => {
  it('nomme chaque option de la commande, et nulle autre', () => {
    const [, partie = ''] = /## Par la commande\n([\s\S]*?)\n## /.exec(GUIDE) ?? []
    const citees = new Set(cites(partie, /--([a-z]+)\b/g))
    expect([...citees].sort()).toEqual(Object.keys(AUDITER.options).sort())
  })

  describe('son exemple', () => {
    const executions: Execution[] = []
    let synthese: Uint8Array

    beforeAll(async () => {
      const banc = ouvrirBanc()
      const octets = await classeurXlsx([{ nom: 'Objectifs', contenu: tableauDuGuide() }])
      banc.ecrireFichier('objectifs.xlsx', octets)
      banc.ecrireFichier('hypotheses.json', cites(GUIDE, /contient `(\{[^`]+\})`/g)[0] ?? '')
      mkdirSync(banc.chemin('classeurs'))
      banc.ecrireFichier('classeurs/un.xlsx', octets)
      banc.ecrireFichier('classeurs/deux.xls', 'ancien')
      for (const commande of COMMANDES) executions.push(banc.lancer(...commande.split(' ')))
      synthese = banc.lireFichier('synthese.xlsx')
      banc.fermer()
    })

    it('rend mot pour mot ce que le guide montre', () => {
      const [, rendu = ''] = /rend\n\n```\n([\s\S]*?)```/.exec(GUIDE) ?? []
      const sansInsecable = (texte: string): string => texte.replace(/[^\S\n]/g, ' ').trim()
      expect(sansInsecable(executions[0]?.sortie ?? '')).toBe(sansInsecable(rendu))
    })

    it('une hypothèse choisie lève l’alerte de Dombes', () => {
      expect([executions[0], executions[1]].map((execution) => execution?.sortie.includes('Dombes'))).toEqual([true, false])
    })

    it('l’objectif de Bruyère est une conséquence, et l’objet porte les champs que le guide nomme', () => {
      const objet = JSON.parse(executions[2]?.sortie ?? '') as { readonly constats: readonly { readonly cellule: string; readonly consequences: readonly string[] }[] }
      expect(objet.constats.find(({ cellule }) => cellule === 'E4')?.consequences).toEqual(['G4'])
      for (const champ of [...Object.keys(objet), ...Object.keys(objet.constats[0] ?? {})]) expect(GUIDE).toContain(`\`${champ}\``)
    })

    it('un dossier : une ligne par fichier, l’illisible nommé, la synthèse écrite', () => {
      const lot = executions.at(-1)
      expect([lot?.code, lot?.sortie.trim().split('\n').length]).toEqual([2, 2])
      expect(lot?.sortie).toContain('"erreur"')
      expect(synthese.length).toBeGreaterThan(1000)
    })

    it('les codes de sortie sont ceux du guide', () => {
      expect(executions.map(({ code }) => code)).toEqual([1, 1, 1, 1, 2])
    })
  })
})
