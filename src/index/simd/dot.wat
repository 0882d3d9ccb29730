;; Inner products of one vector with rows of vectors, four numbers at a time. Made into dot-wasm.ts
;; by scripts/make-dot-wasm.ts. All sizes are bytes in memory; a row holds a multiple of 16 numbers.
(module
  (import "env" "memory" (memory 1))

  ;; Row of 32-bit floats.
  (func $floats (export "floats") (param $row i32) (param $size i32) (param $query i32) (result f32)
    (local $end i32) (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local.set $end (i32.add (local.get $row) (local.get $size)))
    (loop $next
      (local.set $a (f32x4.add (local.get $a)
        (f32x4.mul (v128.load (local.get $row)) (v128.load (local.get $query)))))
      (local.set $b (f32x4.add (local.get $b)
        (f32x4.mul (v128.load offset=16 (local.get $row)) (v128.load offset=16 (local.get $query)))))
      (local.set $c (f32x4.add (local.get $c)
        (f32x4.mul (v128.load offset=32 (local.get $row)) (v128.load offset=32 (local.get $query)))))
      (local.set $d (f32x4.add (local.get $d)
        (f32x4.mul (v128.load offset=48 (local.get $row)) (v128.load offset=48 (local.get $query)))))
      (local.set $row (i32.add (local.get $row) (i32.const 64)))
      (local.set $query (i32.add (local.get $query) (i32.const 64)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $end))))
    (call $sum (f32x4.add
      (f32x4.add (local.get $a) (local.get $b)) (f32x4.add (local.get $c) (local.get $d)))))

  ;; Row of signed bytes; the query is of signed 16-bit numbers.
  (func $bytes (export "bytes") (param $row i32) (param $size i32) (param $query i32) (result f32)
    (local $end i32) (local $some v128) (local $low v128) (local $high v128)
    (local.set $end (i32.add (local.get $row) (local.get $size)))
    (loop $next
      (local.set $some (v128.load (local.get $row)))
      (local.set $low (i32x4.add (local.get $low) (i32x4.dot_i16x8_s
        (i16x8.extend_low_i8x16_s (local.get $some)) (v128.load (local.get $query)))))
      (local.set $high (i32x4.add (local.get $high) (i32x4.dot_i16x8_s
        (i16x8.extend_high_i8x16_s (local.get $some)) (v128.load offset=16 (local.get $query)))))
      (local.set $row (i32.add (local.get $row) (i32.const 16)))
      (local.set $query (i32.add (local.get $query) (i32.const 32)))
      (br_if $next (i32.lt_u (local.get $row) (local.get $end))))
    (call $sum (f32x4.add
      (f32x4.convert_i32x4_s (local.get $low)) (f32x4.convert_i32x4_s (local.get $high)))))

  ;; `floats` for `count` rows one after the other, written as floats from `out` on.
  (func (export "allFloats") (param $row i32) (param $size i32) (param $query i32)
    (param $out i32) (param $count i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $next
      (f32.store (local.get $out)
        (call $floats (local.get $row) (local.get $size) (local.get $query)))
      (local.set $row (i32.add (local.get $row) (local.get $size)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count))))

  ;; `bytes` for `count` rows, the same way.
  (func (export "allBytes") (param $row i32) (param $size i32) (param $query i32)
    (param $out i32) (param $count i32)
    (if (i32.eqz (local.get $count)) (then (return)))
    (loop $next
      (f32.store (local.get $out)
        (call $bytes (local.get $row) (local.get $size) (local.get $query)))
      (local.set $row (i32.add (local.get $row) (local.get $size)))
      (local.set $out (i32.add (local.get $out) (i32.const 4)))
      (local.set $count (i32.sub (local.get $count) (i32.const 1)))
      (br_if $next (local.get $count))))

  (func $sum (param $lanes v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $lanes)) (f32x4.extract_lane 1 (local.get $lanes)))
      (f32.add (f32x4.extract_lane 2 (local.get $lanes)) (f32x4.extract_lane 3 (local.get $lanes))))))
