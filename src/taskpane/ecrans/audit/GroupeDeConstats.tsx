import React, { useLayoutEffect, useState } from 'react'
import type { ReactElement, ReactNode } from 'react'
import type { Gravite } from '../../../regles'
import type { ConstatMontre } from '../../cas-usage/audit/montrer-constats'
import { Bouton } from '../../composants/Bouton'
import { useFocusRattrape } from '../../crochets/useFocusRattrape'
import { dire } from '../../dire'

interface Proprietes {
  readonly gravite: Gravite
  readonly constats: readonly ConstatMontre[]
  readonly ouvertDAbord: boolean
  /** Vrai quand le filtre n’en laisse pas d’autre : il s’ouvre. */
  readonly seul: boolean
  readonly children: (montre: ConstatMontre) => ReactNode
}

/** Montrés d’abord, puis à chaque demande : mille fiches d’un coup figeraient le volet. */
const PAGE = 25
const TITRES: Readonly<Record<Gravite, string>> = { EL: 'constats.el', IN: 'constats.in', AL: 'constats.al', IF: 'constats.if' }

/** Une gravité, repliable ; ses fiches ne se dessinent qu’ouvertes, par pages. */
export function GroupeDeConstats({ gravite, constats, ouvertDAbord, seul, children }: Proprietes): ReactElement {
  const [ouvert, setOuvert] = useState(ouvertDAbord)
  const [montres, setMontres] = useState(PAGE)
  const cadre = useFocusRattrape(montres)
  useLayoutEffect(() => setMontres(PAGE), [constats])
  useLayoutEffect(() => (seul ? setOuvert(true) : undefined), [seul])
  const caches = constats.length - montres
  return (
    <details className="mx-pliage mx-gravite" data-gravite={gravite} open={ouvert} onToggle={({ currentTarget }) => setOuvert(currentTarget.open)}>
      <summary>{dire(TITRES[gravite], { nombre: constats.length })}</summary>
      <div ref={cadre} tabIndex={-1} className="mx-cadre">
        {ouvert ? <ul className="mx-fiches">{constats.slice(0, montres).map(children)}</ul> : null}
        {!ouvert || caches <= 0 ? null : (
          <Bouton surClic={() => setMontres(montres + PAGE)}>{dire('liste.suite', { nombre: Math.min(PAGE, caches), restants: caches })}</Bouton>
        )}
      </div>
    </details>
  )
}
