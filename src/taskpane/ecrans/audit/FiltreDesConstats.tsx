import React, { useMemo } from 'react'
import type { ReactElement } from 'react'
import { GRAVITES } from '../../../regles'
import type { Gravite } from '../../../regles'
import type { Filtre } from '../../cas-usage/audit/filtrer-constats'
import { compterPar, SANS_FILTRE } from '../../cas-usage/audit/filtrer-constats'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { nommerRegle } from '../../cas-usage/audit/nommer-regle'
import { Bouton } from '../../composants/Bouton'
import { ChampDeRecherche } from '../../composants/ChampDeRecherche'
import { Choix } from '../../composants/Choix'
import type { OptionDeChoix } from '../../composants/Choix'
import { Pliage } from '../../composants/Pliage'
import { ZoneVivante } from '../../composants/ZoneVivante'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'

interface Proprietes {
  readonly constats: readonly ConstatMontre[]
  /** Constats que le filtre garde. */
  readonly trouves: number
  readonly filtre: Filtre
  readonly surFiltre: (filtre: Filtre) => void
}

const TOUT = ''
const NOMS: Readonly<Record<Gravite, string>> = { EL: 'constats.el', IN: 'constats.in', AL: 'constats.al', IF: 'constats.if' }

/** Recherche, gravité, règle et feuille ; ce que le filtre garde est annoncé. */
export function FiltreDesConstats({ constats, trouves, filtre, surFiltre }: Proprietes): ReactElement {
  const { gravite, regle, feuille, recherche } = filtre
  const gravites = useMemo(() => new Map(compterPar(constats, ({ constat }) => constat.gravite)), [constats])
  const regles = useMemo(() => compterPar(constats, ({ constat }) => constat.regle), [constats])
  const feuilles = useMemo(() => compterPar(constats, (montre) => montre.feuille), [constats])
  const choisis = [gravite, regle, feuille].filter((choisi) => choisi !== null).length
  const filtree = choisis > 0 || recherche !== ''
  const cadre = useFocusRattrape(filtree)
  return (
    <div ref={cadre} tabIndex={-1} className="mx-cadre">
      <ChampDeRecherche
        libelle={dire('audit.rechercher')}
        valeur={recherche}
        surChangement={(texte) => surFiltre({ ...filtre, recherche: texte })}
        surTouche={() => undefined}
      />
      <Pliage titre={dire(choisis === 0 ? 'audit.filtrer' : 'audit.filtre-actif', { choisis })}>
        <Choix
          libelle={dire('audit.par-gravite')}
          valeur={gravite ?? TOUT}
          options={[
            { valeur: TOUT, texte: dire('audit.toutes') },
            ...GRAVITES.flatMap((une) => (gravites.has(une) ? [{ valeur: une, texte: dire(NOMS[une], { nombre: gravites.get(une) ?? 0 }) }] : [])),
          ]}
          surChangement={(choisie) => surFiltre({ ...filtre, gravite: GRAVITES.find((une) => une === choisie) ?? null })}
        />
        <Choix
          libelle={dire('audit.par-regle')}
          valeur={regle ?? TOUT}
          options={enOptions(regles, nommerRegle)}
          surChangement={(choisie) => surFiltre({ ...filtre, regle: choisie === TOUT ? null : choisie })}
        />
        <Choix
          libelle={dire('audit.par-feuille')}
          valeur={feuille ?? TOUT}
          options={enOptions(feuilles, (nom) => nom)}
          surChangement={(choisie) => surFiltre({ ...filtre, feuille: choisie === TOUT ? null : choisie })}
        />
      </Pliage>
      <ZoneVivante>
        <p className="mx-secondaire">
          {trouves === constats.length
            ? dire('audit.tous-montres', { nombre: trouves })
            : trouves === 0
              ? dire('audit.aucun-trouve')
              : dire('audit.trouves', { trouves, nombre: constats.length })}
        </p>
      </ZoneVivante>
      {filtree ? (
        <Bouton genre="discret" surClic={() => surFiltre(SANS_FILTRE)}>
          {dire('audit.oter-filtres')}
        </Bouton>
      ) : null}
    </div>
  )
}

function enOptions(comptes: readonly (readonly [string, number])[], nommer: (valeur: string) => string): readonly OptionDeChoix[] {
  return [
    { valeur: TOUT, texte: dire('audit.toutes') },
    ...comptes.map(([valeur, nombre]) => ({ valeur, texte: dire('audit.option', { nom: nommer(valeur), nombre }) })),
  ]
}
